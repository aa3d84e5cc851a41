import type { Spot } from '../finding.ts';
import { maskedText } from '../reading/masked.ts';
import { isQuoted } from '../reading/quotations.ts';
import { wordsOf } from '../reading/words.ts';
import type { TextRule } from '../rule.ts';
import type { TextPart } from '../story-text.ts';

const escaped = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/ /g, String.raw`[ \u00A0]`);

const patterns = new Map<string, RegExp>();
function patternOf(words: string): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    const exact = /\p{Lu}/u.test(words);
    pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped(words)}(?![\p{L}\p{N}]|-\p{L})`, exact ? 'gu' : 'giu');
    patterns.set(words, pattern);
  }
  return pattern;
}

function placesOf(
  part: TextPart,
  words: string,
  except: readonly string[],
): { start: number; end: number; found: string }[] {
  const text = maskedText(part);
  const spared = except.flatMap((longer) =>
    [...text.matchAll(patternOf(longer))].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  return [...text.matchAll(patternOf(words))]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, found }))
    .filter(({ start, end }) => !spared.some((one) => one.start <= start && end <= one.end));
}

/** The words with the capitals of what they replace: at the start of a sentence, in a heading, or throughout. */
function inTheCaseOf(part: TextPart, found: string, start: number, words: string): string {
  if (/\p{Lu}/u.test(words)) return words;
  if (found.length > 1 && found === found.toUpperCase()) return words.toUpperCase();
  const mayOpen = part.role === 'heading' || wordsOf(part).some((word) => word.start === start && word.opens);
  return mayOpen && /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

export const houseSpelling: TextRule = {
  id: 'house-spelling',
  label: 'House spelling',
  severity: 'warning',
  reason: 'The newsroom spells this word another way.',
  scope: 'text',
  englishOnly: true,
  roles: ['prose', 'heading', 'note', 'excerpt'],
  find: (part, { style }) =>
    style.spellings.flatMap(({ use, not, except }) =>
      not.flatMap((words) =>
        placesOf(part, words, except).map(({ start, end, found }): Spot => {
          const fix = inTheCaseOf(part, found, start, use);
          return { start, end, message: `The house style has “${fix}”.`, fix };
        }),
      ),
    ),
};

export const wordsToAvoid: TextRule = {
  id: 'words-to-avoid',
  label: 'Words to avoid',
  severity: 'advice',
  reason: 'The newsroom keeps this word out of its own voice.',
  scope: 'text',
  englishOnly: true,
  roles: ['prose', 'heading', 'note'],
  find: (part, { style }) =>
    style.avoid.flatMap(({ words, instead, reason, except }) =>
      placesOf(part, words, except)
        .filter(({ start }) => !isQuoted(part, start))
        .map(({ start, end, found }): Spot => {
          const better = instead.map((one) => `“${inTheCaseOf(part, found, start, one)}”`).join(' or ');
          const message = [reason, better && `Better: ${better}.`].filter(Boolean).join(' ');
          return {
            start,
            end,
            message,
            fix: instead.length === 1 ? inTheCaseOf(part, found, start, instead[0] ?? '') : null,
          };
        }),
    ),
};
