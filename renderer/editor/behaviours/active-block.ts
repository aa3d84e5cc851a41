import type { LexicalEditor } from 'lexical';
import { $blockIdOf } from '../adapter/block-id.ts';
import { $activeBlock } from './select-block.ts';

/** Tells which block holds the caret or is selected, whenever that changes. */
export function watchActiveBlock(editor: LexicalEditor, tell: (blockId: string | null) => void): () => void {
  let told: string | null = null;
  return editor.registerUpdateListener(({ editorState }) => {
    const id = editorState.read(() => {
      const block = $activeBlock();
      return block && $blockIdOf(block);
    });
    if (id === told) return;
    told = id;
    tell(id);
  });
}
