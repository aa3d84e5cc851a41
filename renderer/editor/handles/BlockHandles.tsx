import { GripVertical, Plus } from 'lucide-react';
import type { LexicalEditor } from 'lexical';
import { useState, type PointerEvent } from 'react';
import { IconButton } from '../../ui/index.ts';
import { DropLine } from './DropLine.tsx';
import { dragBlock } from './drag-block.ts';
import type { Gap } from './block-at.ts';
import { askBeside, selectByHandle } from './handle-acts.ts';
import styles from './handles.module.css';
import { useHandledBlock } from './use-handled-block.ts';

/** The + and the drag handle at the side of the block under the pointer, or of the empty line that the caret stands in. */
export function BlockHandles({ editor, surface }: { editor: LexicalEditor; surface: HTMLElement | null }) {
  const handled = useHandledBlock(editor, surface);
  const [gap, setGap] = useState<Gap | null>(null);
  if (!handled || !surface) return <DropLine gap={gap} surface={surface} />;
  const { key, top } = handled;

  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    dragBlock(editor, key, event.nativeEvent, { onGap: setGap, onPress: () => selectByHandle(editor, key) });
  };

  return (
    <>
      <div className={styles.handles} style={{ top }} onMouseDown={(event) => event.preventDefault()}>
        <IconButton label="Insert a block" excludeFromTabOrder onPress={() => askBeside(editor, key)}>
          <Plus />
        </IconButton>
        <span
          className={styles.grip}
          title="Drag to move; Alt+↑ and Alt+↓ move it too"
          data-drag-handle
          aria-hidden
          onPointerDown={press}
        >
          <GripVertical />
        </span>
      </div>
      <DropLine gap={gap} surface={surface} />
    </>
  );
}
