import { remember } from '../../domain/house-style/reading/remember.ts';
import type { Passage, StoryText, TextLink, TextPart, TextRole } from '../../domain/house-style/story-text.ts';
import type { ArticleDocument } from '../article-document.ts';
import type { ArticleFields } from '../article-fields.ts';
import type { Block, BlockOf } from '../blocks/block.ts';
import type { ListItem, NestedList } from '../blocks/list.ts';
import type { Inline } from '../inline.ts';
import { inlineText } from './plain-text.ts';

const part = (field: string, role: TextRole, text: string): TextPart => ({ field, role, text });

/** The field of a text block that holds its words. */
export const BLOCK_TEXT = 'text';

type TextBlock = BlockOf<'paragraph' | 'cross-head' | 'quote' | 'closing-note' | 'list'>;

/** A text block's content in the order of the page; the entries of a list are parted as by line breaks. */
function contentOf(block: TextBlock): Inline[] {
  if (block.type !== 'list') return block.children;
  const inItem = (item: ListItem): Inline[][] => {
    const own = item.children.filter((child) => child.type !== 'list');
    const nested = item.children.filter((child): child is NestedList => child.type === 'list');
    return [...(own.length > 0 ? [own] : []), ...nested.flatMap((list) => list.children.flatMap(inItem))];
  };
  return block.children
    .flatMap(inItem)
    .flatMap((own, index) => (index === 0 ? own : [{ type: 'linebreak', version: 1 }, ...own]));
}

function linksOf(content: readonly Inline[]): TextLink[] {
  let at = 0;
  return content.flatMap((child) => {
    const start = at;
    at += inlineText([child]).length;
    return child.type === 'link' ? [{ field: BLOCK_TEXT, start, end: at, url: child.url }] : [];
  });
}

function textPassage(block: TextBlock): Passage {
  const content = contentOf(block);
  const role = block.type === 'cross-head' ? 'heading' : 'prose';
  return {
    blockId: block.id,
    type: block.type,
    texts: [part(BLOCK_TEXT, role, inlineText(content))],
    links: linksOf(content),
  };
}

/** Texts and media of the blocks that have fields of their own. */
function fieldsOf(block: Exclude<Block, TextBlock>): Pick<Passage, 'texts' | 'links' | 'media'> {
  switch (block.type) {
    case 'pull-quote':
      return {
        texts: [part('text', 'excerpt', block.text), part('attribution', 'name', block.attribution)],
        links: [],
      };
    case 'video-segment':
      return {
        texts: [
          part('title', 'heading', block.title),
          part('caption', 'note', block.caption),
          part('credit', 'name', block.credit),
          part('transcript', 'transcript', block.transcript),
        ],
        links: [],
        media: {
          kind: 'video',
          hasFile: block.media !== null,
          decorative: false,
          captionTracks: block.captions.length,
        },
      };
    case 'image':
      return {
        texts: [
          part('alt', 'note', block.alt),
          part('caption', 'note', block.caption),
          part('credit', 'name', block.credit),
        ],
        links: [],
        media: { kind: 'image', hasFile: block.media !== null, decorative: block.decorative, captionTracks: 0 },
      };
    case 'related-links':
      return {
        texts: block.links.map(({ title }, index) => part(`links.${index}.title`, 'heading', title)),
        links: block.links.map(({ title, url }, index) => ({
          field: `links.${index}.title`,
          start: 0,
          end: title.length,
          url,
        })),
      };
    case 'embed':
      return { texts: [part('title', 'heading', block.title), part('caption', 'note', block.caption)], links: [] };
    case 'divider':
    case 'unknown-block':
      return { texts: [], links: [] };
  }
}

const passageOf = remember((block: Block): Passage => {
  switch (block.type) {
    case 'paragraph':
    case 'cross-head':
    case 'quote':
    case 'closing-note':
    case 'list':
      return textPassage(block);
    default:
      return { blockId: block.id, type: block.type, ...fieldsOf(block) };
  }
});

const fieldsPassage = remember((fields: ArticleFields): Passage => ({
  blockId: null,
  type: 'fields',
  texts: [
    part('kicker', 'heading', fields.kicker),
    part('flag', 'name', fields.flag),
    part('headline', 'heading', fields.headline),
    part('deck', 'note', fields.deck),
    part('summary', 'note', fields.summary),
    ...fields.byline.flatMap(({ name, role }, index) => [
      part(`byline.${index}.name`, 'name', name),
      part(`byline.${index}.role`, 'name', role),
    ]),
    part('dateline', 'name', fields.dateline),
    ...fields.tags.map((tag, index) => part(`tags.${index}`, 'name', tag)),
  ],
  links: [],
}));

/** The texts of one block, each with the name of its field (`links.0.title` for one in a list). */
export const textsOfBlock = (block: Block): readonly TextPart[] => passageOf(block).texts;

/**
 * A story as the checks of the house style read it. Blocks that are the same objects as before give the same passages as before; so
 * do the fields.
 */
export function storyText({ fields, body }: ArticleDocument): StoryText {
  const lead = [fields.leadVideo, fields.leadImage].filter((block) => block !== null);
  return {
    language: fields.language,
    passages: [fieldsPassage(fields), ...[...lead, ...body.root.children].map(passageOf)],
  };
}

/** The names that a story uses as names: of its writers, of the people quoted, of its tags. */
export function namesOf({ fields, body }: ArticleDocument): string[] {
  const quoted = body.root.children.flatMap((block) => (block.type === 'pull-quote' ? [block.attribution] : []));
  return [...fields.byline.map(({ name }) => name), ...quoted, ...fields.tags].filter((name) => name.trim() !== '');
}
