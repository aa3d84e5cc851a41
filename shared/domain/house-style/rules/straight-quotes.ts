import { maskedText } from '../reading/masked.ts';
import { quoteMarks } from '../reading/quote-marks.ts';
import type { TextRule } from '../rule.ts';

const ELISION = /^(?:\d0s|\d\d(?!\d)|em|til|till|tis|twas|cause|n|round|bout|neath)(?![\p{L}\p{N}])/iu;

/** How a straight single mark is set; undefined for a foot or minute sign and for one that stands alone. */
function curledSingle(text: string, at: number): string | undefined {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (/\d$/.test(before) && !/^s(?!\p{L})/u.test(after))
    return /^[\s.,;:!?]/.test(after) && /(?:^|\s)['‘]/.test(before) ? '’' : undefined;
  if (/[\p{L}\p{N}.,!?…”]$/u.test(before)) return '’';
  if (ELISION.test(after)) return '’';
  return /^[\p{L}\p{N}]/u.test(after) ? '‘' : undefined;
}

export const straightQuotes: TextRule = {
  id: 'straight-quotes',
  label: 'Straight quotation marks',
  severity: 'advice',
  reason: 'Print and page use curled marks; straight ones come from wires and notes.',
  scope: 'text',
  englishOnly: true,
  roles: ['prose', 'heading', 'note', 'excerpt', 'name'],
  find(part) {
    const text = maskedText(part);
    const double = quoteMarks(part)
      .marks.filter(({ mark }) => mark === '"')
      .map(({ at, opens }) => ({
        start: at,
        end: at + 1,
        message: 'A straight quotation mark.',
        fix: opens ? '“' : '”',
      }));
    const single = [...text.matchAll(/'/g)].flatMap(({ index: at }) => {
      const fix = curledSingle(text, at);
      const message = fix === '’' ? 'A straight apostrophe.' : 'A straight quotation mark.';
      return fix === undefined ? [] : [{ start: at, end: at + 1, message, fix }];
    });
    return [...double, ...single];
  },
};
