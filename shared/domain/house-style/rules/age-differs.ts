import { nameRuns } from '../reading/names.ts';
import { remember } from '../reading/remember.ts';
import type { Place } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import type { TextPart } from '../story-text.ts';

interface Age {
  readonly given: string | undefined;
  readonly surname: string;
  readonly age: number;
  readonly start: number;
  readonly end: number;
}

const AFTER_NAME =
  /^(?:, (?:aged? |who is |a )?| \(| is )(\d{1,3})(?:-year-old\b|(?: years old)?(?=[,.;)]|\s+(?:of|from|who|and)\b))/;
const BEFORE_NAME = /\b(\d{1,3})-year-old $/;
const MONTHS = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;
const OLDEST = 120;

const agesIn = remember((part: TextPart): Age[] =>
  nameRuns(part).flatMap(({ parts, textAfter }) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || MONTHS.test(last.text) || last.text.length < 3) return [];
    const before = BEFORE_NAME.exec(part.text.slice(Math.max(0, first.start - 20), first.start));
    const after = AFTER_NAME.exec(textAfter);
    const age = Number(before?.[1] ?? after?.[1]);
    if (!(age > 0 && age <= OLDEST)) return [];
    const start = before ? first.start - before[0].length : last.end + (after?.[0].indexOf(after[1] ?? '') ?? 0);
    const given = parts.length > 1 ? first.text : undefined;
    return [{ given, surname: last.text, age, start, end: start + String(age).length }];
  }),
);

export const ageDiffers: StoryRule = {
  id: 'age-differs',
  label: 'Ages that differ',
  severity: 'error',
  reason: 'One person has two ages in this story.',
  scope: 'story',
  englishOnly: true,
  find(story) {
    const all = story.passages.flatMap(({ blockId, texts }) =>
      texts
        .filter(({ role }) => role !== 'transcript')
        .flatMap((part) =>
          agesIn(part).map((age) => ({
            ...age,
            place: { blockId, field: part.field, start: age.start, end: age.end } satisfies Place,
          })),
        ),
    );
    return all.flatMap((one, index) => {
      const namesakes = new Set(
        all.filter(({ surname, given }) => surname === one.surname && given).map(({ given }) => given),
      );
      const known = one.given ?? (namesakes.size === 1 ? [...namesakes][0] : undefined);
      const first = all
        .slice(0, index)
        .find(
          ({ surname, given }) =>
            surname === one.surname && (given ?? known) === known && (namesakes.size < 2 || given === one.given),
        );
      if (!first || first.age === one.age) return [];
      const message = `“${one.surname}” is ${one.age} here and ${first.age} before.`;
      return [{ ...one.place, found: String(one.age), message, fix: null }];
    });
  },
};
