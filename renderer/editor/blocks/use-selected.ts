import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { useCallback, useSyncExternalStore } from 'react';
import { selectedBlocks } from '../behaviours/selected-blocks.ts';

/** Whether a block with fields is selected: as a whole, or by a range that runs over it. */
export function useSelected(key: NodeKey): boolean {
  const [editor] = useLexicalComposerContext();
  const watch = useCallback((changed: () => void) => selectedBlocks(editor).watch(changed), [editor]);
  return useSyncExternalStore(watch, () => selectedBlocks(editor).has(key));
}
