import { $getState, $setState, createState, type LexicalNode } from 'lexical';
import { ID_PATTERN, type BlockId } from '../../../shared/domain/ids.ts';

/** The document's id of a block. Null until the block-ids behaviour has given one, and in every copy of a node. */
const idState = createState('id', {
  parse: (value): BlockId | null => (typeof value === 'string' && ID_PATTERN.test(value) ? (value as BlockId) : null),
  resetOnCopyNode: true,
});

export const $blockIdOf = (node: LexicalNode): BlockId | null => $getState(node, idState);

export const $setBlockId = <N extends LexicalNode>(node: N, id: BlockId | null): N => $setState(node, idState, id);
