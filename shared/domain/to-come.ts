/** Desk shorthand for "to come", in any number; not the firms of that name, nor a part of an address. */
const TO_COME =
  /(?<![\p{L}\p{N}/-])(?:TK)+s?(?![\p{L}\p{N}-]|\s+(?:Maxx|Elevator))|(?<![\p{L}\p{N}])(?:tktk|TKTK\w*)(?![\p{L}\p{N}])/gu;

/** A mark that keeps a place for words to come, and where it stands in its text. */
export interface ToComeMark {
  found: string;
  index: number;
}

/** Every TK in a text, in order. */
export function toComeMarks(text: string): ToComeMark[] {
  // Why asked first: nearly no text holds one, and this costs a tenth of the pattern.
  if (!text.includes('TK') && !text.includes('tktk')) return [];
  return [...text.matchAll(TO_COME)].map(({ 0: found, index }) => ({ found, index }));
}
