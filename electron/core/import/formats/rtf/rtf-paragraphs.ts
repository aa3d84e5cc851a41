import { TEXT_FORMAT } from '../../../../../shared/document/inline.ts';

export interface RtfRun {
  text: string;
  format: number;
  /** The address that the text links to, or empty. */
  link: string;
  /** The number of a picture that stands here. */
  picture: number | undefined;
}

export interface RtfParagraph {
  runs: RtfRun[];
  /** 1 to 6, or 0 for running text. */
  heading: number;
  list: 'bullet' | 'number' | undefined;
  /** The cells of a table's row; undefined for a paragraph. */
  cells: RtfRun[][] | undefined;
}

const TAGS: readonly (readonly [number, string])[] = [
  [TEXT_FORMAT.bold, 'b'],
  [TEXT_FORMAT.italic, 'i'],
  [TEXT_FORMAT.strikethrough, 's'],
  [TEXT_FORMAT.subscript, 'sub'],
  [TEXT_FORMAT.superscript, 'sup'],
];

/** Paragraphs as mark-up: neighbours of one list, and rows of one table, stand in one element. */
export function paragraphHtml(paragraphs: readonly RtfParagraph[]): string {
  const parts: string[] = [];
  let open = '';
  for (const paragraph of paragraphs) {
    const wanted = paragraph.cells
      ? 'table'
      : paragraph.list === 'bullet'
        ? 'ul'
        : paragraph.list === 'number'
          ? 'ol'
          : '';
    const content = paragraph.cells ? '' : runsHtml(paragraph.runs);
    if (!paragraph.cells && content.trim() === '') continue;
    if (wanted !== open) parts.push(open && `</${open}>`, wanted && `<${wanted}>`);
    open = wanted;
    if (paragraph.cells) parts.push(`<tr>${paragraph.cells.map((cell) => `<td>${runsHtml(cell)}</td>`).join('')}</tr>`);
    else if (wanted) parts.push(`<li>${content}</li>`);
    else
      parts.push(
        paragraph.heading > 0 ? `<h${paragraph.heading}>${content}</h${paragraph.heading}>` : `<p>${content}</p>`,
      );
  }
  return parts.join('') + (open && `</${open}>`);
}

function runsHtml(runs: readonly RtfRun[]): string {
  return runs
    .map(({ text, format, link, picture }) => {
      if (picture !== undefined) return `<img src="copydesk-data:${picture}">`;
      const tags = TAGS.filter(([bit]) => (format & bit) !== 0).map(([, tag]) => tag);
      const words = escaped(text).replaceAll('\n', '<br>');
      const marked = tags.reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, words);
      return link ? `<a href="${escaped(link)}">${marked}</a>` : marked;
    })
    .join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
