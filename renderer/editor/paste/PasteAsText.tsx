import {
  COMMAND_PRIORITY_EDITOR,
  KEY_ESCAPE_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  mergeRegister,
  PASTE_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/index.ts';
import { focusSurface } from '../behaviours/select-block.ts';
import { Floating } from '../floating/Floating.tsx';
import { selectionRect } from '../floating/selection-rect.ts';
import { useSurface } from '../surface-context.ts';
import { blocksFromText } from './blocks-from-text.ts';
import { $pasteBlocks } from './paste-acts.ts';
import { PASTED_COMMAND, type RichPaste } from './paste-extension.ts';

/** Offers what was just pasted as plain text, until the next change. */
export function PasteAsText({ editor }: { editor: LexicalEditor }) {
  const { notify } = useSurface();
  const [pasted, setPasted] = useState<RichPaste | null>(null);

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          PASTED_COMMAND,
          (paste) => {
            setPasted(paste);
            const count = paste.picturesLeft;
            if (count > 0) {
              const what = count === 1 ? 'A picture' : `${count} pictures`;
              notify(
                `${what} did not come along: pasting takes words, and fetches nothing. Drop the files in to have them.`,
              );
            }
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
          if (!tags.has(PASTE_TAG) && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) setPasted(null);
        }),
        editor.registerCommand(
          KEY_ESCAPE_COMMAND,
          () => {
            setPasted(null);
            return false;
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
      ),
    [editor, notify],
  );

  if (!pasted) return null;
  const pasteAgain = (): void => {
    setPasted(null);
    focusSurface(editor);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    editor.update(() => $pasteBlocks(blocksFromText(pasted.plain)), { tag: PASTE_TAG });
  };
  return (
    <Floating target={selectionRect} side="below" placedBy={pasted}>
      <Button variant="quiet" onPress={pasteAgain}>
        Paste as text
      </Button>
    </Floating>
  );
}
