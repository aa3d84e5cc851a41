import { diffWordsWithSpace } from 'diff';

/** A run of words: in both texts, only in the earlier one, or only in the later one. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The most differing words that are told apart one by one; beyond it the texts are shown as two. */
const MOST_EDITS = 2000;

/** What became of a text, word by word. The runs without `added` are the earlier text, without `removed` the later one. */
export function wordDiff(earlier: string, later: string): WordRun[] {
  const changes = diffWordsWithSpace(earlier, later, { maxEditLength: MOST_EDITS });
  const runs: WordRun[] = changes
    ? changes.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }))
    : [
        { kind: 'removed', text: earlier },
        { kind: 'added', text: later },
      ];
  return runs.filter(({ text }) => text !== '');
}
