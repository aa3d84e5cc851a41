import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
  UNDO_COMMAND,
  type NodeKey,
} from 'lexical';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { BlockId } from '../../../shared/domain/ids.ts';
import { takeEditRequest } from '../behaviours/edit-requests.ts';
import { takeEntered } from '../behaviours/entered-block.ts';
import { editFields } from '../behaviours/edit-fields.ts';
import {
  $enterLineAfter,
  $leaveBlock,
  $selectBlock,
  $selectedBlock,
  editBlock,
  focusSurface,
  selectBlock,
} from '../behaviours/select-block.ts';
import { takeFile } from '../media/pending-files.ts';
import { useSurface } from '../surface-context.ts';
import { BlockForm } from './BlockForm.tsx';
import styles from './BlockFrame.module.css';
import type { BlockFields, FieldsBlock } from './fields-state.ts';
import { useSelected } from './use-selected.ts';

interface BlockFrameProps {
  nodeKey: NodeKey;
  blockId: BlockId | null;
  fields: BlockFields;
}

const closest = (target: EventTarget, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
const holds = (element: Element): boolean => element.contains(document.activeElement);

/** Whether Tab goes on from the last field of a form, or back from the first. */
function isAtEdge(form: Element, target: EventTarget, backward: boolean): boolean {
  const stops = [...form.querySelectorAll<HTMLElement>('input, textarea, select, button, video, a[href]')].filter(
    (stop) => stop.tabIndex >= 0 && stop.offsetParent !== null && !stop.hasAttribute('disabled'),
  );
  return (backward ? stops[0] : stops.at(-1)) === target;
}

/** A block with fields as it stands among the text: shown, selected as a whole, or being edited. */
export function BlockFrame({ nodeKey, blockId, fields }: BlockFrameProps) {
  const [editor] = useLexicalComposerContext();
  const { readOnly } = useSurface();
  const selected = useSelected(nodeKey);
  const [editing, setEditing] = useState(false);
  /** What the fields held when Enter led into them. */
  const enteredWith = useRef<BlockFields>(null);

  useEffect(() => {
    if (takeEditRequest(editor, nodeKey)) editBlock(editor, nodeKey);
  }, [editor, nodeKey]);

  const leave = ($goOn = $leaveBlock): void => {
    focusSurface(editor);
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if (node) $goOn(node);
    });
  };

  const press = (event: MouseEvent<HTMLDivElement>): void => {
    if (readOnly || event.button !== 0 || holds(event.currentTarget)) return;
    if (closest(event.target, 'button, a, video, [role="button"], input[type="checkbox"]')) return;
    // Why alone: a block within a selected range is selected by itself first.
    const isAlone = editor.read(() => $selectedBlock()?.getKey() === nodeKey);
    if (isAlone && closest(event.target, 'input, textarea, select')) return;
    event.preventDefault();
    if (!isAlone) selectBlock(editor, nodeKey);
    else editBlock(editor, nodeKey);
  };

  const pressTwice = (event: MouseEvent<HTMLDivElement>): void => {
    if (!readOnly && !holds(event.currentTarget) && !closest(event.target, 'button, a, video')) {
      editBlock(editor, nodeKey);
    }
  };

  const focus = (): void => {
    if (!editing) enteredWith.current = takeEntered(editor, nodeKey) ? fields : null;
    setEditing(true);
    editor.update(
      () => {
        if ($getNodeByKey(nodeKey)) $selectBlock(nodeKey);
      },
      { tag: [SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] },
    );
  };

  const blur = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setEditing(false);
  };

  const type = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing || readOnly) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const inText = closest(event.target, 'input:not([type="checkbox"]), textarea:not([data-keeps-enter])');
    if (command && (key === 'z' || key === 'y')) {
      editor.dispatchCommand(key === 'y' || event.shiftKey ? REDO_COMMAND : UNDO_COMMAND, undefined);
    } else if (key === 'escape') selectBlock(editor, nodeKey);
    else if (key === 'enter' && inText && !command && !event.shiftKey && !event.altKey) {
      // Why: Enter, and Enter again with nothing written, asks for a line after the block.
      leave(enteredWith.current === fields ? $enterLineAfter : $leaveBlock);
    } else if (key === 'tab' && isAtEdge(event.currentTarget, event.target, event.shiftKey)) {
      if (event.shiftKey) selectBlock(editor, nodeKey);
      else leave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={styles.frame}
      data-kind={fields.type}
      data-selected={selected || undefined}
      data-editing={editing || undefined}
      onMouseDown={press}
      onDoubleClick={pressTwice}
      onFocus={focus}
      onBlur={blur}
      onKeyDown={type}
    >
      <BlockForm
        block={{ ...fields, id: blockId ?? '' } as FieldsBlock}
        isActive={selected || editing}
        takeFile={() => takeFile(editor, nodeKey)}
        onChange={(patch) => editFields(editor, nodeKey, patch)}
      />
    </div>
  );
}
