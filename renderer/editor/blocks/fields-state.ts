import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { blockSchema, type Block } from '../../../shared/document/blocks/block.ts';
import { isJsonObject } from '../../../shared/lib/json.ts';

/** A block that holds plain typed fields in place of inline text. */
export type FieldsBlock = Exclude<Block, { children: unknown }>;
export type FieldsBlockType = FieldsBlock['type'];
type WithoutId<B> = B extends unknown ? Omit<B, 'id'> : never;
/** What a node of such a block carries; its id is held like that of every block. */
export type BlockFields = WithoutId<FieldsBlock>;

export const FIELDS_NODE_TYPE = 'fields-block';

const isFieldsBlock = (block: Block): block is FieldsBlock => !('children' in block);

/** Fields from JSON of a clipboard, which anybody may have written; null where they don't fit. */
function parseFields(json: unknown): BlockFields | null {
  if (!isJsonObject(json)) return null;
  const parsed = blockSchema.safeParse({ ...json, id: 'unnamed' });
  return parsed.success && isFieldsBlock(parsed.data) ? withoutId(parsed.data) : null;
}

export const fieldsState = createState('fields', { parse: parseFields });

/** The fields of a block, without its id. */
export function withoutId(block: FieldsBlock): BlockFields {
  const { id: _, ...fields } = block;
  return fields;
}

/** The fields of a node; null for a node of text. */
export const $fieldsOf = (node: LexicalNode | null): BlockFields | null =>
  node?.getType() === FIELDS_NODE_TYPE ? $getState(node, fieldsState) : null;

/** Lays a patch over the fields of a node; false where the result would be no block a story can hold. */
export function $patchFields(node: LexicalNode, patch: Partial<BlockFields>): boolean {
  const fields = $fieldsOf(node);
  const next = fields && parseFields({ ...fields, ...patch, type: fields.type });
  if (next) $setState(node, fieldsState, next);
  return Boolean(next);
}
