import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useAnnounce } from '../ui/index.ts';
import { $selectedBlock } from './behaviours/select-block.ts';
import { BLOCK_LABELS } from './blocks/block-labels.ts';
import { $fieldsOf, type BlockFields } from './blocks/fields-state.ts';

const hasFields = (type: BlockFields['type']): boolean => type !== 'divider' && type !== 'unknown-block';

/** Says which block is selected: a screen reader sees no caret in one. */
export function SelectionNews({ editor }: { editor: LexicalEditor }) {
  const announce = useAnnounce();
  useEffect(() => {
    let told: string | undefined;
    return editor.registerUpdateListener(({ editorState }) => {
      const block = editorState.read(() => {
        const node = $selectedBlock();
        const fields = $fieldsOf(node);
        if (!node || !fields) return undefined;
        const enter = hasFields(fields.type) ? 'Enter edits it' : 'Enter adds a paragraph after it';
        return { key: node.getKey(), label: BLOCK_LABELS[fields.type], enter };
      });
      if (block?.key === told) return;
      told = block?.key;
      if (block) announce(`${block.label} selected. ${block.enter}, Backspace removes it.`);
    });
  }, [editor, announce]);
  return null;
}
