const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const DAYS: Readonly<Record<string, number>> = {
  second: 0,
  sec: 0,
  minute: 0,
  min: 0,
  hour: 1 / 24,
  hr: 1 / 24,
  day: 1,
  week: 7,
};

/** How an age is written, for use inside a longer pattern: "4 years ago", "an hour ago", "yesterday". */
export const AGE_SOURCE =
  '(?:(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\+?\\s+' +
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)\\s+ago|yesterday|last (?:week|month|year))';

const AGE = new RegExp(`^${AGE_SOURCE}$`, 'i');
const COUNTED = /^(\S+?)\+?\s+([a-z]+?)s?\s+ago$/i;

/**
 * The air date that a relative age stands for: the year it falls in, marked approximate ("4 years ago" in 2026 is `2022~`). undefined for a
 * text that is no age.
 */
export function yearOfAge(text: string, now: Date): string | undefined {
  const age = text.trim().toLowerCase();
  if (!AGE.test(age)) return undefined;
  const then = new Date(now);
  const counted = COUNTED.exec(age);
  if (counted?.[1] && counted[2]) {
    const count = NUMBERS[counted[1]] ?? Number(counted[1]);
    if (/^y(?:ea)?r$/.test(counted[2])) then.setUTCFullYear(then.getUTCFullYear() - count);
    else if (counted[2] === 'month') then.setUTCMonth(then.getUTCMonth() - count);
    else then.setTime(then.getTime() - count * (DAYS[counted[2]] ?? 0) * 86_400_000);
  } else if (age === 'yesterday') then.setUTCDate(then.getUTCDate() - 1);
  else if (age === 'last week') then.setUTCDate(then.getUTCDate() - 7);
  else if (age === 'last month') then.setUTCMonth(then.getUTCMonth() - 1);
  else then.setUTCFullYear(then.getUTCFullYear() - 1);
  const year = then.getUTCFullYear();
  return year >= 1000 ? `${year}~` : undefined;
}
