import { z } from 'zod';
import { closingNoteSchema } from './closing-note.ts';
import { crossHeadSchema } from './cross-head.ts';
import { dividerSchema } from './divider.ts';
import { embedSchema } from './embed.ts';
import { imageSchema } from './image.ts';
import { listSchema } from './list.ts';
import { paragraphSchema } from './paragraph.ts';
import { pullQuoteSchema } from './pull-quote.ts';
import { quoteSchema } from './quote.ts';
import { relatedLinksSchema } from './related-links.ts';
import { unknownBlockSchema } from './unknown-block.ts';
import { videoSegmentSchema } from './video-segment.ts';

/** Every block a story can hold, by its `type`; the page, the editor and the readers each have one part per entry. */
export const BLOCK_SCHEMAS = {
  paragraph: paragraphSchema,
  'cross-head': crossHeadSchema,
  list: listSchema,
  quote: quoteSchema,
  divider: dividerSchema,
  'pull-quote': pullQuoteSchema,
  'video-segment': videoSegmentSchema,
  image: imageSchema,
  'related-links': relatedLinksSchema,
  embed: embedSchema,
  'closing-note': closingNoteSchema,
} as const;

export type BlockType = keyof typeof BLOCK_SCHEMAS;
export const BLOCK_TYPES = Object.keys(BLOCK_SCHEMAS) as BlockType[];

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  crossHeadSchema,
  listSchema,
  quoteSchema,
  dividerSchema,
  pullQuoteSchema,
  videoSegmentSchema,
  imageSchema,
  relatedLinksSchema,
  embedSchema,
  closingNoteSchema,
  unknownBlockSchema,
]);
export type Block = z.infer<typeof blockSchema>;
/** A block of one type: `BlockOf<'pull-quote'>`. */
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

export const isBlockType = (type: unknown): type is BlockType =>
  typeof type === 'string' && Object.hasOwn(BLOCK_SCHEMAS, type);
