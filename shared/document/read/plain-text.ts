import { assertNever } from '../../lib/assert-never.ts';
import type { ArticleDocument } from '../article-document.ts';
import type { Block } from '../blocks/block.ts';
import type { ListItem, NestedList } from '../blocks/list.ts';
import type { Inline } from '../inline.ts';

/** The words of inline content; a line break is one `\n`. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) =>
      child.type === 'text' ? child.text : child.type === 'linebreak' ? '\n' : inlineText(child.children),
    )
    .join('');
}

function itemLines(item: ListItem | NestedList): string[] {
  if (item.type === 'list') return item.children.flatMap(itemLines);
  const own = inlineText(item.children.filter((child): child is Inline => child.type !== 'list'));
  const nested = item.children.filter((child): child is NestedList => child.type === 'list').flatMap(itemLines);
  return own === '' ? nested : [own, ...nested];
}

/** The words of a block as a reader meets them, one part per line of the page; a pull quote's too, which repeats the body. */
export function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'cross-head':
    case 'quote':
    case 'closing-note':
      return [inlineText(block.children)];
    case 'list':
      return block.children.flatMap(itemLines);
    case 'divider':
    case 'unknown-block':
      return [];
    case 'pull-quote':
      return [block.text, block.attribution].filter(Boolean);
    case 'video-segment':
      return [
        block.title && block.label ? `${block.label} | ${block.title}:` : block.title,
        block.caption,
        block.credit,
        block.transcript,
      ].filter(Boolean);
    case 'image':
      return [block.alt, block.caption, block.credit].filter(Boolean);
    case 'related-links':
      return block.links.map((link) => link.title).filter(Boolean);
    case 'embed':
      return [block.title, block.caption].filter(Boolean);
    default:
      return assertNever(block, 'block');
  }
}

/** The body as plain text, blocks parted by an empty line; pull quotes are left out, since they repeat the body. */
export function bodyText(document: ArticleDocument): string {
  return document.body.root.children
    .filter((block) => block.type !== 'pull-quote')
    .map((block) => blockLines(block).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** The whole story as plain text, in reading order: kicker and flag, headline, deck, byline, lead video, body. Ends in a line break. */
export function plainText(document: ArticleDocument): string {
  const { fields } = document;
  const names = fields.byline
    .map((person) => (person.role ? `${person.name}, ${person.role}` : person.name))
    .filter(Boolean);
  const lead = fields.leadVideo ?? fields.leadImage;
  const parts = [
    [fields.kicker || fields.section, fields.flag].filter(Boolean).join(' | '),
    fields.headline,
    fields.deck,
    names.length > 0 ? `By ${names.join('; ')}` : '',
    fields.dateline,
    lead ? blockLines(lead).join('\n') : '',
    bodyText(document),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
