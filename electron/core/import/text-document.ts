import { bodyOf, emptyDocument, type ArticleDocument } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text, type Inline } from '../../../shared/document/inline.ts';
import { slugOf } from '../../../shared/domain/slug.ts';
import { markdownInline } from './markdown-inline.ts';

/**
 * A story from plain text: blocks parted by empty lines. In Markdown, `#` on the first line is the headline, `##` and `###` are cross-heads,
 * `>` a quote, `-` and `1.` lists, `---` a divider; in both a short first line before an empty one is the headline.
 */
export function documentFromText(
  source: string,
  { markdown, language }: { markdown: boolean; language: string },
): ArticleDocument {
  const chunks = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((chunk) => chunk.replace(/^\n+|\s+$/g, ''))
    .filter((chunk) => chunk.trim() !== '');
  const headline = headlineOf(chunks, markdown);
  const blocks = chunks.flatMap(markdown ? markdownBlocks : plainBlocks);
  const empty = emptyDocument(language);
  return {
    ...empty,
    fields: { ...empty.fields, headline, slug: headline ? slugOf(headline) : '' },
    body: blocks.length > 0 ? bodyOf(blocks) : empty.body,
  };
}

/** Takes the headline off the front of `chunks`; empty where there is none. */
function headlineOf(chunks: string[], markdown: boolean): string {
  const [first = '', ...rest] = (chunks[0] ?? '').split('\n');
  const title = markdown
    ? /^#\s+(.+?)\s*#*$/.exec(first)?.[1]
    : chunks.length > 1 && rest.length === 0
      ? first.trim()
      : undefined;
  if (title === undefined || title.length > 200) return '';
  if (rest.length > 0) chunks[0] = rest.join('\n');
  else chunks.shift();
  return title;
}

const plainBlocks = (chunk: string): Block[] => [
  { ...emptyBlock('paragraph'), children: lines(chunk.split('\n'), plain) },
];

const plain = (line: string): Inline[] => (line === '' ? [] : [text(line)]);

function lines(rows: string[], inline: (line: string) => Inline[]): Inline[] {
  return rows.flatMap((row, at) =>
    at === 0 ? inline(row) : [{ type: 'linebreak' as const, version: 1 as const }, ...inline(row)],
  );
}

function markdownBlocks(chunk: string): Block[] {
  const rows = chunk.split('\n');
  const [first = ''] = rows;
  const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(first);
  if (heading?.[1] && heading[2]) {
    const level = heading[1].length > 2 ? 3 : 2;
    const head: Block = { ...emptyBlock('cross-head'), level, children: markdownInline(heading[2]) };
    const rest = rows.slice(1).join('\n');
    return rest.trim() === '' ? [head] : [head, ...markdownBlocks(rest)];
  }
  if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(chunk.trim())) return [emptyBlock('divider')];
  if (rows.every((row) => /^>/.test(row))) {
    return [
      {
        ...emptyBlock('quote'),
        children: lines(
          rows.map((row) => row.replace(/^>\s?/, '')),
          markdownInline,
        ),
      },
    ];
  }
  const bullet = rows.every((row) => /^\s*[-*+]\s+/.test(row));
  if (bullet || rows.every((row) => /^\s*\d+[.)]\s+/.test(row))) {
    const items = rows.map((row) => ({
      type: 'listitem' as const,
      version: 1 as const,
      children: markdownInline(row.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')),
    }));
    return [{ ...emptyBlock('list'), listType: bullet ? 'bullet' : 'number', children: items }];
  }
  // Why: in Markdown a line's end inside a paragraph is a space.
  return [{ ...emptyBlock('paragraph'), children: markdownInline(rows.map((row) => row.trim()).join(' ')) }];
}
