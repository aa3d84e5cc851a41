import type { Paragraph } from '../../../shared/document/blocks/paragraph.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text, type Inline } from '../../../shared/document/inline.ts';

/** Paragraphs of plain text, parted at blank lines; a single line break stays one. */
export function blocksFromText(plain: string): Paragraph[] {
  return plain
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ ...emptyBlock('paragraph'), children: linesOf(paragraph) }));
}

const linesOf = (paragraph: string): Inline[] =>
  paragraph
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'linebreak' as const, version: 1 as const }] : []),
      ...(line === '' ? [] : [text(line)]),
    ]);
