import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import { FIND_COMMAND } from '../story-commands.ts';
import { FindBar } from './FindBar.tsx';

function selectedWords(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    const words = $isRangeSelection(selection) ? selection.getTextContent() : '';
    return words.includes('\n') ? '' : words;
  });
}

interface FindHostProps {
  editor: LexicalEditor;
  onFindEverywhere: ((words: string) => void) | undefined;
}

/** The bar that finds and replaces, while it is open. */
export function FindHost({ editor, onFindEverywhere }: FindHostProps) {
  const [opened, setOpened] = useState<{ words: string; time: number } | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        FIND_COMMAND,
        () => {
          const words = selectedWords(editor);
          setOpened((before) => ({ words, time: (before?.time ?? 0) + 1 }));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!opened) return null;
  return (
    <FindBar
      key={opened.time}
      editor={editor}
      initial={opened.words}
      onClose={() => setOpened(null)}
      onFindEverywhere={onFindEverywhere}
    />
  );
}
