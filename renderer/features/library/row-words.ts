import type { Person } from '../../../shared/contract/article-shapes.ts';

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** When a story was changed, as short as it stays plain: the time today, the day this year, else the whole date. */
export function whenOf(moment: string, now: Date): string {
  const at = new Date(moment);
  if (isSameDay(at, now)) return at.toLocaleTimeString('en-GB', CLOCK);
  if (at.getFullYear() === now.getFullYear()) return at.toLocaleDateString('en-GB', DAY);
  return at.toLocaleDateString('en-GB', { ...DAY, year: 'numeric' });
}

/** Until when a story must not be published, while that lies ahead; undefined after it. */
export function embargoOf(embargoAt: string | null, now: Date): string | undefined {
  if (embargoAt === null) return undefined;
  const at = new Date(embargoAt);
  if (Number.isNaN(at.getTime()) || at <= now) return undefined;
  const clock = at.toLocaleTimeString('en-GB', CLOCK);
  return isSameDay(at, now)
    ? `Embargo until ${clock}`
    : `Embargo until ${at.toLocaleDateString('en-GB', DAY)}, ${clock}`;
}

export const whoOf = (person: Person | null): string => person?.initials ?? '';

export const wordsOf = (words: number): string => `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`;

/** A search's snippet in parts: what was found (between U+E000 and U+E001) and what stands round it. */
export function snippetParts(snippet: string): { text: string; isFound: boolean }[] {
  return snippet
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('\uE000') ? { text: part.slice(1, -1), isFound: true } : { text: part, isFound: false },
    );
}
