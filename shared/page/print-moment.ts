import { element, escapeHtml } from './html.ts';
import { pageMoment, type PageMoment } from './page-moment.ts';
import type { PageWords } from './words/page-words.ts';
import { ownLanguage, say } from './words/say.ts';

/** Date and time of a moment as a `time` element that carries its offset. */
export const printMoment = (moment: PageMoment, words: PageWords): string =>
  element(
    'time',
    { datetime: moment.iso, ...ownLanguage(words) },
    escapeHtml(`${words.date(moment)}, ${words.time(moment)}`),
  );

/** An air date (year, month, day or moment, `~` behind it where it is approximate) as an absolute date in a `time` element. */
export function printAirDate(airedAt: string, words: PageWords, timeZone: string): string {
  const plain = airedAt.replace(/~$/, '');
  const about = plain === airedAt ? '' : `${say(words, words.about)} `;
  if (plain.includes('T')) return about + printMoment(pageMoment(plain, timeZone), words);
  const [year = 0, month, day] = plain.split('-').map(Number);
  const text =
    month === undefined
      ? String(year)
      : day === undefined
        ? words.monthOfYear(year, month)
        : words.date({ year, month, day });
  return about + element('time', { datetime: plain, ...ownLanguage(words) }, escapeHtml(text));
}
