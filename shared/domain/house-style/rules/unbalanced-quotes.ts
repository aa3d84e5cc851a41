import { maskedText } from '../reading/masked.ts';
import { quoteMarks } from '../reading/quote-marks.ts';
import { remember } from '../reading/remember.ts';
import type { Spot } from '../finding.ts';
import type { StoryRule } from '../rule.ts';
import type { TextPart } from '../story-text.ts';

const ELISION = /^(?:\d0s|\d\d\b|em|til|tis|twas|cause|n|round|bout)(?![\p{L}\p{N}])/iu;

/** Single marks can't be told from apostrophes, so only what can be nothing else is looked at. */
function singleMarks(text: string): Spot[] {
  return [...text.matchAll(/‘/g)].flatMap(({ index: at }) => {
    const after = text.slice(at + 1);
    if (/[\p{L}\uFFFC]$/u.test(text.slice(0, at)) && /^\p{L}/u.test(after))
      return [{ start: at, end: at + 1, message: 'This apostrophe is turned the wrong way.', fix: '’' }];
    if (/[’'](?!\p{L})/u.test(after)) return [];
    if (ELISION.test(after))
      return [{ start: at, end: at + 1, message: 'This apostrophe is turned the wrong way.', fix: '’' }];
    return /^[\p{L}\p{N}]/u.test(after) ? [{ start: at, end: at + 1, message: '“‘” is never closed.' }] : [];
  });
}

const turnedIn = remember((part: TextPart): Spot[] => [
  ...quoteMarks(part)
    .marks.filter(({ turned }) => turned)
    .map(({ at, opens }) => ({
      start: at,
      end: at + 1,
      message: 'This quotation mark is turned the wrong way.',
      fix: opens ? '“' : '”',
    })),
  ...singleMarks(maskedText(part)),
]);

/** The last quotation left open in a paragraph is in order where the next paragraph opens it again. */
const reopens = (part: TextPart | undefined): boolean => /^\s*["“]/.test(part?.text ?? '');

export const unbalancedQuotes: StoryRule = {
  id: 'unbalanced-quotes',
  label: 'Quotation marks without a partner',
  severity: 'error',
  reason: 'Readers have to see where a person’s words begin and end.',
  scope: 'story',
  englishOnly: true,
  find(story) {
    const all = story.passages.flatMap((passage) => passage.texts.map((part) => ({ passage, part })));
    const prose = all.filter(({ part }) => part.role === 'prose' && part.text.trim() !== '').map(({ part }) => part);
    const following = new Map(prose.map((part, index) => [part, prose[index + 1]]));
    const goesOn = new Set<TextPart>();
    return all.flatMap(({ passage, part }) => {
      const { unclosed, unopened } = quoteMarks(part);
      const next = following.get(part);
      const inOrder = unclosed.length === 1 && reopens(next);
      const broken = !inOrder && unclosed.length > 0 && next !== undefined && quoteMarks(next).unopened.length > 0;
      if (broken) goesOn.add(next);
      const never = broken
        ? 'This quotation goes on in the next paragraph, which has to open it again.'
        : 'This quotation is never closed.';
      const spots: Spot[] = [
        ...turnedIn(part),
        ...(inOrder ? [] : unclosed.map(({ at }) => ({ start: at, end: at + 1, message: never }))),
        ...unopened
          .slice(goesOn.has(part) ? 1 : 0)
          .map(({ at }) => ({ start: at, end: at + 1, message: 'This quotation was never opened.' })),
      ];
      return spots.map(({ start, end, message, fix }) => ({
        blockId: passage.blockId,
        field: part.field,
        start,
        end,
        found: part.text.slice(start, end),
        message,
        fix: fix ?? null,
      }));
    });
  },
};
