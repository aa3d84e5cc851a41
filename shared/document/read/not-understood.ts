import type { BlockId } from '../../domain/ids.ts';
import type { ArticleDocument } from '../article-document.ts';
import type { AsTyped } from '../as-typed.ts';
import { articleFieldsSchema, type ArticleFields } from '../article-fields.ts';
import type { Block } from '../blocks/block.ts';
import { isLinkUrl } from '../inline.ts';

/** A text that somebody typed into a field which expects something else: in a block or in a field of the story, the other of the two being null. */
export interface NotUnderstood {
  blockId: BlockId | null;
  field: keyof ArticleFields | null;
  typed: string;
  /** What the field is called where it is typed, and whose it is: "the duration of the video “Boats”". */
  place: string;
}

const CALLED: Readonly<Record<string, string>> = {
  durationSeconds: 'duration',
  startAt: 'start',
  endAt: 'end',
  airedAt: 'air date',
  sourceUrl: 'source URL',
  url: 'address',
  lang: 'language',
  slug: 'slug',
  language: 'language',
  embargoAt: 'embargo',
  firstPublishedAt: 'first publication',
  updatedAt: 'update',
};

/** What was typed and could not be understood, in the order of the page; an empty list where the story makes sense everywhere. */
export function notUnderstood({ fields, body }: ArticleDocument): NotUnderstood[] {
  const lead = [fields.leadVideo, fields.leadImage].filter((block) => block !== null);
  return [...inByline(fields), ...inFields(fields), ...[...lead, ...body.root.children].flatMap(inBlock)];
}

const placeOf = (name: string, whose: string): string => `the ${CALLED[name] ?? name} of ${whose}`;

const inFields = ({ asTyped = {} }: ArticleFields): NotUnderstood[] =>
  Object.entries(asTyped).flatMap(([name, typed]) =>
    isField(name) ? [{ blockId: null, field: name, typed, place: placeOf(name, 'the story') }] : [],
  );

const isField = (name: string): name is keyof ArticleFields => Object.hasOwn(articleFieldsSchema.shape, name);

const entries = (asTyped: AsTyped, blockId: BlockId, whose: string): NotUnderstood[] =>
  Object.entries(asTyped ?? {}).map(([name, typed]) => ({ blockId, field: null, typed, place: placeOf(name, whose) }));

function inByline({ byline }: ArticleFields): NotUnderstood[] {
  return byline.flatMap(({ name, url }, at): NotUnderstood[] => {
    if (url === '' || isLinkUrl(url)) return [];
    const place = `the page of ${name.trim() || `person ${at + 1}`} in the byline`;
    return [{ blockId: null, field: 'byline', typed: url, place }];
  });
}

function inBlock(block: Block): NotUnderstood[] {
  const { id } = block;
  switch (block.type) {
    case 'video-segment': {
      const whose = block.title.trim() ? `the video “${block.title.trim()}”` : 'a video';
      const tracks = block.captions.flatMap((track) => entries(track.asTyped, id, `the captions ${track.media.name}`));
      return [...entries(block.asTyped, id, whose), ...tracks];
    }
    case 'embed':
      return entries(block.asTyped, id, block.title.trim() ? `the embed “${block.title.trim()}”` : 'an embed');
    case 'related-links':
      return block.links.flatMap(({ title, asTyped }, at) =>
        entries(asTyped, id, title.trim() ? `the related link “${title.trim()}”` : `related link ${at + 1}`),
      );
    default:
      return [];
  }
}
