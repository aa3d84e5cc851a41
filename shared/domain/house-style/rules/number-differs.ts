import { maskedText } from '../reading/masked.ts';
import { numbersIn, type FoundNumber } from '../reading/numbers.ts';
import { remember } from '../reading/remember.ts';
import type { StoryRule } from '../rule.ts';
import { fieldText, type TextPart } from '../story-text.ts';

interface Count extends FoundNumber {
  /** What is counted, under one name for words that mean the same. */
  readonly of: string;
}

const GROUPS: Readonly<Record<string, RegExp>> = {
  dead: /^(?:dead|died|die|dies|deaths|killed|kills|fatalities)$/,
  injured: /^(?:injured|hurt|wounded|injuries|injures)$/,
  arrested: /^(?:arrested|arrests)$/,
  missing: /^missing$/,
  people: /^(?:people|persons)$/,
};
/** Counted again and again of different things. */
const UNITS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|kilometres|kilometers|metres|meters|miles|feet|inches|yards|acres|hectares|tonnes?|tons?|pounds|kilograms|litres|liters|gallons|degrees|points|percent|dollars|cents|euros|crowns|others|things|ways|parts|pages|cases|sets|steps|goals|games|seats|votes)$/;
const COUNTING_VERB =
  /\b(killed|killing|kills|injured|injuring|injures|wounded|wounding|arrested|arresting)\s+(?:(?:at least|about|around|some|nearly|more than|over|up to)\s+)?$/i;
/** Not the number itself but one near it. */
const ROUGH =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|up to|fewer than|less than|under|as many as|hundreds of|dozens of)\s+$/i;

/** A day or year of a date. */
const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) (?:\d{1,2}, )?$/;
const isYear = ({ value }: FoundNumber): boolean => value >= 1800 && value < 2100;
/** Fewer of a thing than this are often other ones: "two ferries" in the headline, "three ferries" elsewhere. */
const FEW = 4;

const groupOf = (word: string): string | undefined => Object.keys(GROUPS).find((name) => GROUPS[name]?.test(word));

/** The noun or state that a number counts: within three words, with nothing but words between. */
function countedAfter(after: string): string | undefined {
  const words = /^((?:[ \u00A0][\p{Ll}’-]+){1,3})/u.exec(after)?.[1]?.trim().split(/\s+/) ?? [];
  for (const word of words) {
    const group = groupOf(word);
    if (group !== undefined && group !== 'people') return group;
  }
  const noun = words.slice(0, 2).find((word) => groupOf(word) === 'people' || /^\p{L}{3,}(?<!s|u|i)s$/u.test(word));
  return noun === undefined || UNITS.test(noun) ? undefined : (groupOf(noun) ?? noun);
}

const countsIn = remember((part: TextPart): Count[] => {
  const text = maskedText(part);
  return numbersIn(text).flatMap((number) => {
    const before = text.slice(Math.max(0, number.start - 40), number.start);
    if (isYear(number) || DATE.test(before)) return [];
    const verb = COUNTING_VERB.exec(before)?.[1]
      ?.toLowerCase()
      .replace(/ing$|s$/, 'ed');
    const of = (verb && groupOf(verb)) ?? countedAfter(text.slice(number.end));
    return of === undefined ? [] : [{ ...number, of }];
  });
});

const allNumbersIn = remember((part: TextPart): FoundNumber[] => numbersIn(maskedText(part)));

/** True where the figure is the exact one, or the exact one rounded as headlines do. */
function agrees(shown: number, exact: number): boolean {
  if (shown === exact) return true;
  for (let unit = 10; unit <= shown; unit *= 10) {
    if (shown % unit !== 0) break;
    if (Math.round(exact / unit) * unit === shown || Math.floor(exact / unit) * unit === shown) return true;
  }
  return false;
}

const MOST_TO_ADD = 8;
const sums = (values: readonly number[]): Set<number> =>
  values
    .slice(0, MOST_TO_ADD)
    .reduce((known, value) => new Set([...known, ...[...known].map((sum) => sum + value)]), new Set([0]));

export const numberDiffers: StoryRule = {
  id: 'number-differs',
  label: 'Numbers that differ from the body',
  severity: 'error',
  reason: 'The headline, deck or summary counts the same thing otherwise than the body.',
  scope: 'story',
  englishOnly: true,
  find(story) {
    const fields = story.passages.find(({ blockId }) => blockId === null);
    const shown = (fields?.texts ?? []).filter(({ field }) => /^(?:headline|deck|summary)$/.test(field));
    if (fieldText(story, 'headline') === '' || shown.every((part) => countsIn(part).length === 0)) return [];
    const body = story.passages
      .filter(({ blockId }) => blockId !== null)
      .flatMap(({ texts }) => texts.filter(({ role }) => role === 'prose'));
    const counted = body.flatMap(countsIn);
    const every = body.flatMap(allNumbersIn).map(({ value }) => value);
    return shown.flatMap((part) =>
      countsIn(part).flatMap(({ value, of, start, end }) => {
        const same = counted.filter((count) => count.of === of).map((count) => count.value);
        const rough = ROUGH.test(part.text.slice(Math.max(0, start - 20), start));
        const distinct = new Set(same);
        if (
          value < (of in GROUPS ? 2 : FEW) ||
          rough ||
          distinct.size !== 1 ||
          every.some((one) => agrees(value, one)) ||
          sums(every).has(value)
        )
          return [];
        const theirs = [...distinct][0] ?? 0;
        const message = `The ${part.field} has ${part.text.slice(start, end)} where the body has ${theirs.toLocaleString('en-CA')}.`;
        return [
          { blockId: null, field: part.field, start, end, found: part.text.slice(start, end), message, fix: null },
        ];
      }),
    );
  },
};
