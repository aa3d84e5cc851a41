import {
  $getSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
  type LexicalEditor,
} from 'lexical';
import { $selectionOf, type StoryMatch } from './story-matches.ts';

/** Replaces matches, from the last to the first so that the earlier ones stay where they are, as one undo step. Gives how many. */
export function replaceMatches(
  editor: LexicalEditor,
  matches: readonly StoryMatch[],
  by: (found: string) => string,
): number {
  let replaced = 0;
  editor.update(
    () => {
      for (const match of [...matches].reverse()) {
        const selection = $selectionOf(match);
        if (!selection) continue;
        $setSelection(selection);
        const words = by(match.text);
        if (words === '') selection.removeText();
        else selection.insertText(words);
        replaced += 1;
      }
      const after = $getSelection();
      if (after) $setSelection(after);
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] },
  );
  return replaced;
}
