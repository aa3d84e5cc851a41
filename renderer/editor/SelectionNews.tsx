import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useAnnounce } from '../ui/index.ts';
import { $selectedBlock } from './behaviours/select-block.ts';
import { BLOCK_LABELS } from './blocks/block-labels.ts';
import { $fieldsOf } from './blocks/fields-state.ts';

/** Says which block is selected: a screen reader sees no caret in one. */
export function SelectionNews({ editor }: { editor: LexicalEditor }) {
  const announce = useAnnounce();
  useEffect(() => {
    let told: string | undefined;
    return editor.registerUpdateListener(({ editorState }) => {
      const block = editorState.read(() => {
        const node = $selectedBlock();
        const fields = $fieldsOf(node);
        return node && fields ? { key: node.getKey(), label: BLOCK_LABELS[fields.type] } : undefined;
      });
      if (block?.key === told) return;
      told = block?.key;
      if (block) announce(`${block.label} selected. Enter edits it, Backspace removes it.`);
    });
  }, [editor, announce]);
  return null;
}
