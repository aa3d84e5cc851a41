import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { sentences } from '../../../shared/domain/house-style/reading/sentences.ts';
import type { RuleId } from '../../../shared/domain/house-style/rule-ids.ts';
import type { StoryText } from '../../../shared/domain/house-style/story-text.ts';

/** Findings whose words alone are worth looking for; of every other kind the sentence is. */
const BY_WORDS: ReadonlySet<RuleId> = new Set([
  'fused-words',
  'spelling',
  'name-two-ways',
  'surname-first',
  'house-spelling',
  'words-to-avoid',
  'long-sentence',
]);

/** The words by which the same error is found in other stories. */
export function soughtWords(text: StoryText, finding: Finding): string {
  if (BY_WORDS.has(finding.rule)) return finding.found;
  const part = text.passages
    .find(({ blockId }) => blockId === finding.blockId)
    ?.texts.find(({ field }) => field === finding.field);
  if (!part) return finding.found;
  const sentence = sentences(part).find(({ start, end }) => start <= finding.start && finding.start < end);
  return sentence ? part.text.slice(sentence.start, sentence.end) : part.text;
}

const plain = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[ \u00A0]+/g, ' ');

export interface SamePlace {
  readonly field: string;
  readonly blockId: string | null;
}

/** Where a story has these words, exactly but for the curl of its quotation marks and the width of its spaces. */
export function placesOfWords(text: StoryText, words: string): SamePlace[] {
  const sought = plain(words);
  if (sought.trim() === '') return [];
  return text.passages.flatMap(({ blockId, texts }) =>
    texts.filter((part) => plain(part.text).includes(sought)).map(({ field }) => ({ blockId, field })),
  );
}
