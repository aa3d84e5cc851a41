import { TEXT_FORMAT } from '../../../shared/document/inline.ts';

const BY_TAG: Readonly<Record<string, number>> = {
  B: TEXT_FORMAT.bold,
  STRONG: TEXT_FORMAT.bold,
  I: TEXT_FORMAT.italic,
  EM: TEXT_FORMAT.italic,
  CITE: TEXT_FORMAT.italic,
  DFN: TEXT_FORMAT.italic,
  S: TEXT_FORMAT.strikethrough,
  STRIKE: TEXT_FORMAT.strikethrough,
  DEL: TEXT_FORMAT.strikethrough,
  SUB: TEXT_FORMAT.subscript,
  SUP: TEXT_FORMAT.superscript,
};

const set = (format: number, bit: number, on: boolean | undefined): number =>
  on === undefined ? format : on ? format | bit : format & ~bit;

/** The format of text in an element, from that of what is round it: by its tag, then by its style, which may take it back. */
export function formatIn(element: HTMLElement, around: number): number {
  const { fontWeight, fontStyle, textDecorationLine, textDecoration, verticalAlign } = element.style;
  let format = around | (BY_TAG[element.tagName] ?? 0);
  if (fontWeight) format = set(format, TEXT_FORMAT.bold, fontWeight === 'bold' || Number(fontWeight) >= 600);
  if (fontStyle) format = set(format, TEXT_FORMAT.italic, fontStyle === 'italic' || fontStyle === 'oblique');
  if (/line-through/.test(textDecorationLine || textDecoration)) format |= TEXT_FORMAT.strikethrough;
  if (verticalAlign) {
    format = set(format, TEXT_FORMAT.superscript, verticalAlign === 'super');
    format = set(format, TEXT_FORMAT.subscript, verticalAlign === 'sub');
  }
  return format;
}
