import {
  $getNodeByKey,
  $getSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SELECTION_FOCUS_TAG,
  type LexicalEditor,
} from 'lexical';
import { $fieldsOf, $patchFields } from '../blocks/fields-state.ts';
import { replacedIn } from './replaced-in.ts';
import { $selectionOf, type FieldMatch, type StoryMatch, type TextMatch } from './story-matches.ts';

function $replaceText(match: TextMatch, words: string): boolean {
  const selection = $selectionOf(match);
  if (!selection) return false;
  $setSelection(selection);
  if (words === '') selection.removeText();
  else selection.insertText(words);
  return true;
}

function $replaceInField({ key, field, start, end, text }: FieldMatch, words: string): boolean {
  const node = $getNodeByKey(key);
  const fields = $fieldsOf(node);
  const patch = fields && replacedIn(fields, field, { start, end, text }, words);
  return node !== null && patch !== null && $patchFields(node, patch);
}

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
        const words = by(match.text);
        if (match.kind === 'field' ? $replaceInField(match, words) : $replaceText(match, words)) replaced += 1;
      }
      const after = $getSelection();
      if (after) $setSelection(after);
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] },
  );
  return replaced;
}
