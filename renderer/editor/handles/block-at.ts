import { $getRoot, type LexicalEditor, type NodeKey } from 'lexical';

export interface BlockElement {
  key: NodeKey;
  element: HTMLElement;
}

/** The blocks of the story with their elements, from top to bottom. */
export function blockElements(editor: LexicalEditor): BlockElement[] {
  const keys = editor.getEditorState().read(() => $getRoot().getChildrenKeys());
  return keys.flatMap((key) => {
    const element = editor.getElementByKey(key);
    return element ? [{ key, element }] : [];
  });
}

/** The block that stands at a height of the window, or nearest to it. Blocks are in order, so half of them are left out at each look. */
export function blockAt(blocks: readonly BlockElement[], y: number): BlockElement | null {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const rect = blocks[middle]?.element.getBoundingClientRect();
    if (rect && y > rect.bottom) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? null;
}

/** A place between two blocks: before the one named, or at the end of the story with null. */
export interface Gap {
  before: NodeKey | null;
  /** Where it shows, in the window. */
  y: number;
}

/** The gap nearest to a height of the window. */
export function gapAt(blocks: readonly BlockElement[], y: number): Gap | null {
  const block = blockAt(blocks, y);
  if (!block) return null;
  const index = blocks.indexOf(block);
  const rect = block.element.getBoundingClientRect();
  const before = y < (rect.top + rect.bottom) / 2;
  const [above, below] = before ? [blocks[index - 1], block] : [block, blocks[index + 1]];
  const top = above?.element.getBoundingClientRect().bottom;
  const bottom = below?.element.getBoundingClientRect().top;
  const edge = before ? rect.top : rect.bottom;
  return { before: below?.key ?? null, y: ((top ?? edge) + (bottom ?? edge)) / 2 };
}
