import { isLinkUrl, text, TEXT_FORMAT, type Inline, type InlineText } from '../../../shared/document/inline.ts';

const LINK = /\[([^\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)?)\)/;
const MARKS: readonly (readonly [RegExp, number])[] = [
  [/\*\*(?=\S)(.+?)(?<=\S)\*\*/, TEXT_FORMAT.bold],
  [/(?<![\p{L}\p{N}])__(?=\S)(.+?)(?<=\S)__(?![\p{L}\p{N}])/u, TEXT_FORMAT.bold],
  [/~~(?=\S)(.+?)(?<=\S)~~/, TEXT_FORMAT.strikethrough],
  [/\*(?=\S)([^*]+?)(?<=\S)\*/, TEXT_FORMAT.italic],
  [/(?<![\p{L}\p{N}])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/u, TEXT_FORMAT.italic],
];

/** Inline content of one line of Markdown: links with whole addresses, bold, italic, strikethrough. Anything else is text as it stands. */
export function markdownInline(line: string): Inline[] {
  const found = LINK.exec(line);
  if (!found?.[1] || !found[2] || !isLinkUrl(found[2])) return marked(line, 0);
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length);
  return [
    ...marked(before, 0),
    { type: 'link', version: 1, url: found[2], children: marked(found[1], 0) },
    ...markdownInline(after),
  ];
}

function marked(part: string, format: number): InlineText[] {
  if (part === '') return [];
  for (const [pattern, bit] of MARKS) {
    const found = pattern.exec(part);
    if (!found?.[1]) continue;
    return [
      ...marked(part.slice(0, found.index), format),
      ...marked(found[1], format | bit),
      ...marked(part.slice(found.index + found[0].length), format),
    ];
  }
  return [text(part.replace(/\\([\\`*_{}[\]()#+\-.!~>])/g, '$1'), format)];
}
