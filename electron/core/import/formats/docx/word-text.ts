/** A paragraph of a Word file's XML: its words as they are shown, and the words that tracked changes have deleted from it. */
export interface WordParagraph {
  text: string;
  deleted: string;
}

const TOKEN =
  /<(\/?)(?:w:(p|t|delText|tab|br|cr|noBreakHyphen|moveFrom)|mc:(AlternateContent|Choice|Fallback))(?=[\s/>])([^>]*)>|([^<]+)/g;
const ENTITY = /&(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/gi;
const NAMED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * Every paragraph of a part of a Word file, read straight from its XML in one pass. It knows nothing of styles; what it is for is to hold the
 * converter's result against it, so that no word is lost without a trace.
 */
export function wordParagraphs(xml: string): WordParagraph[] {
  const found: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  let reading: 't' | 'delText' | undefined;
  /** Text boxes, which Word writes twice: what the form for newer programs held, until it is known whether one for older ones follows. */
  const boxes: { newer: WordParagraph[]; isNewer: boolean; hasOlder: boolean }[] = [];
  let moved = 0;
  const add = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && moved === 0) paragraph[reading === 'delText' ? 'deleted' : 'text'] += text;
  };
  const keep = (paragraphs: readonly WordParagraph[]): void => {
    const within = boxes.findLast(({ isNewer }) => isNewer);
    (within?.newer ?? found).push(...paragraphs);
  };
  for (const [, close, name, form, rest = '', text] of xml.matchAll(TOKEN)) {
    const box = boxes.at(-1);
    if (text !== undefined) {
      if (reading) add(text.replace(ENTITY, decoded));
    } else if (form === 'AlternateContent') {
      if (close) boxes.pop();
      else boxes.push({ newer: [], isNewer: false, hasOlder: false });
      if (close && box && !box.hasOlder) keep(box.newer);
    } else if (form !== undefined) {
      if (box && form === 'Choice') box.isNewer = close === '';
      else if (box) box.hasOlder = true;
    } else if (name === 'p') {
      if (rest.endsWith('/')) continue;
      if (close) {
        const paragraph = open.pop();
        if (paragraph && (paragraph.text.trim() || paragraph.deleted.trim())) keep([paragraph]);
      } else open.push({ text: '', deleted: '' });
    } else if (name === 't' || name === 'delText') reading = close || rest.endsWith('/') ? undefined : name;
    else if (name === 'moveFrom') moved = Math.max(0, moved + (close ? -1 : rest.endsWith('/') ? 0 : 1));
    else if (name === 'tab' || name === 'br' || name === 'cr') add(' ');
    else if (name === 'noBreakHyphen') add('\u2011');
  }
  return found;
}

function decoded(entity: string): string {
  const known = NAMED[entity.toLowerCase()];
  if (known !== undefined) return known;
  const hex = /^&#x([\da-f]+);$/i.exec(entity)?.[1];
  const code = hex === undefined ? Number(entity.slice(2, -1)) : Number.parseInt(hex, 16);
  return code > 8 && code <= 0x10_ffff ? String.fromCodePoint(code) : ' ';
}
