import { Pencil, Unlink } from 'lucide-react';
import { COMMAND_PRIORITY_EDITOR, mergeRegister, type LexicalEditor, type NodeKey } from 'lexical';
import { useCallback, useEffect, useState } from 'react';
import { shortcutOf } from '../behaviours/shortcut-of.ts';
import { EDIT_LINK_COMMAND } from '../story-commands.ts';
import { Floating } from '../floating/Floating.tsx';
import { selectionRect } from '../floating/selection-rect.ts';
import { focusSurface } from '../behaviours/select-block.ts';
import { IconButton } from '../../ui/index.ts';
import { holdSelection, letSelectionGo } from './held-selection.ts';
import { $linkAtCaret, $removeLink, $setLink } from './link-at-caret.ts';
import { LinkEditor } from './LinkEditor.tsx';
import styles from './links.module.css';

interface LinkHere {
  key: NodeKey;
  url: string;
}

/** The link at the caret with its target, and the form that makes and changes links. */
export function LinkTools({ editor }: { editor: LexicalEditor }) {
  const [here, setHere] = useState<LinkHere | null>(null);
  const [editedAt, setEditedAt] = useState<DOMRect | null>(null);

  useEffect(() => {
    const look = (): void =>
      editor.getEditorState().read(() => {
        const link = $linkAtCaret();
        const next = link && { key: link.getKey(), url: link.getURL() };
        setHere((before) => (before?.key === next?.key && before?.url === next?.url ? before : next));
      });
    return mergeRegister(
      editor.registerUpdateListener(look),
      editor.registerCommand(
        EDIT_LINK_COMMAND,
        () => {
          const rect = selectionRect();
          if (!rect) return false;
          holdSelection();
          setEditedAt(rect);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  }, [editor]);

  const close = (): void => {
    letSelectionGo();
    setEditedAt(null);
    focusSurface(editor);
  };
  const change = ($change: () => void): void => {
    close();
    editor.update($change);
  };
  const targetOfCard = useCallback(
    () => (here && editor.getElementByKey(here.key)?.getBoundingClientRect()) ?? null,
    [editor, here],
  );
  const targetOfEditor = useCallback(() => editedAt, [editedAt]);

  if (editedAt) {
    return (
      <Floating target={targetOfEditor} side="below" role="dialog" aria-label="Link">
        <LinkEditor
          url={here?.url ?? ''}
          onSet={(url) => change(() => $setLink(url))}
          onRemove={here ? () => change($removeLink) : undefined}
          onCancel={close}
        />
      </Floating>
    );
  }
  if (!here) return null;
  return (
    <Floating target={targetOfCard} side="below" role="group" aria-label="Link here" className={styles.card}>
      <a className={styles.target} href={here.url} target="_blank" rel="noreferrer">
        {here.url}
      </a>
      <IconButton
        label="Edit the link"
        shortcut={shortcutOf('text.link')}
        onPress={() => editor.dispatchCommand(EDIT_LINK_COMMAND, undefined)}
      >
        <Pencil />
      </IconButton>
      <IconButton label="Remove the link" onPress={() => change($removeLink)}>
        <Unlink />
      </IconButton>
    </Floating>
  );
}
