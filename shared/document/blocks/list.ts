import { z } from 'zod';
import { inlineSchema, type Inline } from '../inline.ts';
import { blockBase, directionSchema } from './block-base.ts';

/** One entry of a list: its text, and lists one level further in. The type name is Lexical's. */
export interface ListItem {
  type: 'listitem';
  version: 1;
  children: (Inline | NestedList)[];
}
export interface NestedList {
  type: 'list';
  version: 1;
  listType: 'bullet' | 'number';
  children: ListItem[];
}

const listType = z.enum(['bullet', 'number']);
const nestedListSchema: z.ZodType<NestedList> = z.lazy(() =>
  z.strictObject({ type: z.literal('list'), version: z.literal(1), listType, children: z.array(listItemSchema) }),
);
export const listItemSchema: z.ZodType<ListItem> = z.lazy(() =>
  z.strictObject({
    type: z.literal('listitem'),
    version: z.literal(1),
    children: z.array(z.union([inlineSchema, nestedListSchema])),
  }),
);

/** A bulleted or numbered list; the list is the block, its entries have no ids of their own. */
export const listSchema = z.strictObject({
  ...blockBase,
  type: z.literal('list'),
  listType,
  direction: directionSchema,
  children: z.array(listItemSchema),
});
export type List = z.infer<typeof listSchema>;
