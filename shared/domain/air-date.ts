/**
 * An air date as the document stores it: a year, a month, a day or a moment with its offset (ISO 8601), with `~` behind it where it is
 * approximate (Extended Date/Time Format level 1, ISO 8601-2).
 */
export const AIR_DATE_PATTERN =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?~?$/;

/** True where the text is an air date and names a day that exists. */
export function isAirDate(text: string): boolean {
  if (!AIR_DATE_PATTERN.test(text)) return false;
  const plain = text.replace(/~$/, '');
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(plain);
  if (day) {
    const date = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
    if (date.getUTCDate() !== Number(day[3])) return false;
  }
  return !plain.includes('T') || !Number.isNaN(Date.parse(plain));
}

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'} ago`;

/**
 * How long ago a clip aired, as the program shows it ("4 years ago"): whole years from 12 months on, then months, days, "today".
 * A year or month alone counts in years or months only. Undefined for a text that is no air date or lies ahead of `now`.
 */
export function ageOf(airedAt: string, now: Date): string | undefined {
  if (!isAirDate(airedAt)) return undefined;
  const about = airedAt.endsWith('~') ? 'about ' : '';
  const [year, month, day] = airedAt.replace(/~$/, '').slice(0, 10).split('-').map(Number) as [
    number,
    number?,
    number?,
  ];
  const nowMonth = now.getUTCMonth() + 1;
  if (month === undefined) {
    const years = now.getUTCFullYear() - year;
    return years < 0 ? undefined : about + (years === 0 ? 'this year' : plural(years, 'year'));
  }
  const early = day !== undefined && now.getUTCDate() < day ? 1 : 0;
  const months = (now.getUTCFullYear() - year) * 12 + nowMonth - month - early;
  if (months >= 12) return about + plural(Math.floor(months / 12), 'year');
  if (months >= 1) return about + plural(months, 'month');
  if (day === undefined) return months < 0 ? undefined : `${about}this month`;
  const days = Math.floor(
    (Date.UTC(now.getUTCFullYear(), nowMonth - 1, now.getUTCDate()) - Date.UTC(year, month - 1, day)) / 86_400_000,
  );
  return days < 0 ? undefined : about + (days === 0 ? 'today' : plural(days, 'day'));
}
