import { isQuoted } from '../reading/quotations.ts';
import { remember } from '../reading/remember.ts';
import { wordsOf, type Word } from '../reading/words.ts';
import type { Spot } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import type { StoryText, TextPart } from '../story-text.ts';

const plain = ({ text }: Word): string => text.toLowerCase().replaceAll('’', "'");
const joined = (words: readonly Word[]): string => words.map(plain).join(' ');

interface Spoken {
  readonly all: string;
  /** Only what stands in quotation marks, so that “We lost,” he said, “everything” reads as one. */
  readonly quoted: string;
}
const spokenIn = remember((part: TextPart): Spoken => {
  const words = wordsOf(part);
  return { all: joined(words), quoted: joined(words.filter(({ start }) => isQuoted(part, start))) };
});

function bodyOf(story: StoryText): string[] {
  const spoken = story.passages
    .filter(({ blockId }) => blockId !== null)
    .flatMap(({ texts }) => texts.filter(({ role }) => role === 'prose').map(spokenIn));
  return [spoken.map(({ all }) => all), spoken.map(({ quoted }) => quoted).filter(Boolean)].map(
    (texts) => ` ${texts.join(' ')} `,
  );
}

/** The words between what was left out or put in: “…” and [brackets]. */
function stretches(part: TextPart): Word[][] {
  const gaps = [...part.text.matchAll(/…|\.{3,}|(?:\. ){2,}\.?|\[[^\]]*\]/g)].map(
    ({ 0: gap, index }) => [index, index + gap.length] as const,
  );
  const found: Word[][] = [];
  let from = -1;
  for (const word of wordsOf(part)) {
    if (gaps.some(([start, end]) => start <= word.start && word.end <= end)) continue;
    const gap = gaps.findLastIndex(([start]) => start < word.start);
    if (found.length === 0 || gap !== from) found.push([]);
    from = gap;
    found.at(-1)?.push(word);
  }
  return found;
}

const FEWEST_TO_COMPARE = 2;

/** Where a stretch leaves the body: the word that differs, and what the body has there. */
function difference(stretch: readonly Word[], bodies: readonly string[]): Spot {
  const [first, last] = [stretch[0], stretch.at(-1)];
  const whole = { start: first?.start ?? 0, end: last?.end ?? 0, message: 'These words are not in the body.' };
  for (let count = stretch.length - 1; count >= FEWEST_TO_COMPARE; count--) {
    const same = ` ${joined(stretch.slice(0, count))} `;
    const body = bodies.find((text) => text.includes(same));
    const word = stretch[count];
    if (body === undefined || !word) continue;
    const rest = body.slice(body.indexOf(same) + same.length);
    const theirs = /^\S+/.exec(rest)?.[0];
    if (theirs === undefined) break;
    const after = joined(stretch.slice(count + 1));
    const onlyThis = `${rest} `.startsWith(after === '' ? `${theirs} ` : `${theirs} ${after} `);
    return {
      start: word.start,
      end: word.end,
      message: onlyThis
        ? `The body has “${theirs}” where this has “${word.text}”.`
        : `The body goes on with “${theirs}” where this has “${word.text}”.`,
    };
  }
  return whole;
}

export const pullQuoteWords: StoryRule = {
  id: 'pull-quote-words',
  label: 'Pull quotes that differ from the body',
  severity: 'error',
  reason: 'A pull quote repeats words of the story, and has to do so exactly.',
  scope: 'story',
  find(story) {
    const bodies = bodyOf(story);
    return story.passages.flatMap(({ blockId, texts }) =>
      texts
        .filter(({ role }) => role === 'excerpt')
        .flatMap((part) =>
          stretches(part)
            .filter((stretch) => !bodies.some((body) => body.includes(` ${joined(stretch)} `)))
            .map((stretch) => difference(stretch, bodies))
            .map(({ start, end, message }) => ({
              blockId,
              field: part.field,
              start,
              end,
              found: part.text.slice(start, end),
              message,
              fix: null,
            })),
        ),
    );
  },
};
