import type { Person } from '../../../shared/contract/article-shapes.ts';

export const nameOf = (person: Person | null): string => person?.name ?? 'Somebody';

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

/** When something was said, by this computer’s clock: the time alone for today, else the day too. */
export function momentWords(at: string, now: Date): string {
  const moment = new Date(at);
  const clock = moment.toLocaleTimeString('en-GB', CLOCK);
  if (moment.toDateString() === now.toDateString()) return clock;
  const day = moment.getFullYear() === now.getFullYear() ? DAY : { ...DAY, year: 'numeric' as const };
  return `${moment.toLocaleDateString('en-GB', day)}, ${clock}`;
}
