import { $createParagraphNode, $getEditor, $getRoot, defineExtension, RootNode, type LexicalNode } from 'lexical';
import { newBlockId, type BlockId } from '../../../shared/domain/ids.ts';
import { $blockIdOf, $setBlockId } from '../adapter/block-id.ts';

interface BlockBefore {
  key: string;
  id: BlockId;
}

function blocksBefore(): BlockBefore[] {
  return $getEditor()
    .getEditorState()
    .read(() =>
      $getRoot()
        .getChildren()
        .flatMap((node) => {
          const id = $blockIdOf(node);
          return id ? [{ key: node.getKey(), id }] : [];
        }),
    );
}

/** Of several nodes with one id, the node that had it before keeps it; else the first. The others are copies and lose it. */
function $dropCopiedIds(blocks: readonly LexicalNode[], before: readonly BlockBefore[]): void {
  const keyBefore = new Map(before.map(({ id, key }) => [id, key]));
  const present = new Set(blocks.map((node) => node.getKey()));
  const taken = new Set<BlockId>();
  for (const node of blocks) {
    const id = $blockIdOf(node);
    if (id === null) continue;
    const owner = keyBefore.get(id);
    const isCopy = taken.has(id) || (owner !== undefined && owner !== node.getKey() && present.has(owner));
    if (isCopy) $setBlockId(node, null);
    else taken.add(id);
  }
}

/**
 * Names the nodes without an id. A node that stands where another vanished in the same change is that block turned into another kind
 * (a paragraph made a cross-head), and takes its id over; every other node gets a new one.
 */
function $nameBlocks(blocks: readonly LexicalNode[], before: readonly BlockBefore[]): void {
  const ids = new Set(blocks.map($blockIdOf));
  const indexBefore = new Map(before.map(({ id }, index) => [id, index]));
  let next = 0;
  for (const node of blocks) {
    const id = $blockIdOf(node);
    if (id !== null) {
      next = (indexBefore.get(id) ?? next - 1) + 1;
      continue;
    }
    const vanished = before[next];
    if (vanished && !ids.has(vanished.id)) {
      $setBlockId(node, vanished.id);
      ids.add(vanished.id);
      next += 1;
    } else $setBlockId(node, newBlockId());
  }
}

function $keepIds(root: RootNode): void {
  if (root.isEmpty()) root.append($createParagraphNode()).selectStart();
  const blocks = root.getChildren();
  const ids = new Set(blocks.map($blockIdOf));
  if (ids.size === blocks.length && !ids.has(null)) return;
  const before = blocksBefore();
  $dropCopiedIds(blocks, before);
  $nameBlocks(blocks, before);
}

/** Gives every block an id that no other has, and keeps it with its block through splits, moves and changes of kind. */
export const BlockIdsExtension = defineExtension({
  name: 'copydesk/block-ids',
  register: (editor) => editor.registerNodeTransform(RootNode, $keepIds),
});
