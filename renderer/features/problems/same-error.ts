import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { sentences } from '../../../shared/domain/house-style/reading/sentences.ts';
import type { RuleId } from '../../../shared/domain/house-style/rule-ids.ts';
import { wordsPattern } from '../../../shared/domain/house-style/words-pattern.ts';
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

export interface SoughtWords {
  readonly words: string;
  /** What to put in their place in another story; null where a person has to decide. */
  readonly fix: string | null;
}

/** The words by which the same error is found in other stories, and what would mend them there. */
export function soughtWords(text: StoryText, finding: Finding): SoughtWords {
  const { found, start, end, fix } = finding;
  if (BY_WORDS.has(finding.rule)) return { words: found, fix };
  const part = text.passages
    .find(({ blockId }) => blockId === finding.blockId)
    ?.texts.find(({ field }) => field === finding.field);
  if (!part) return { words: found, fix: null };
  const around = sentences(part).find((sentence) => sentence.start <= start && start < sentence.end);
  const [from, to] = around && end <= around.end ? [around.start, around.end] : [0, part.text.length];
  const mended = fix === null ? null : part.text.slice(from, start) + fix + part.text.slice(end, to);
  return { words: part.text.slice(from, to), fix: mended };
}

/** In how many texts of a story these words stand. */
export function placesOfWords(text: StoryText, words: string): number {
  const pattern = wordsPattern(words);
  if (!pattern) return 0;
  const has = (one: string): boolean => new RegExp(pattern.source, 'u').test(one);
  return text.passages.flatMap(({ texts }) => texts.filter((part) => has(part.text))).length;
}
