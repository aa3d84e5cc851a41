const two = (n: number): string => String(n).padStart(2, '0');

/** A moment by this computer's clock, to the minute: `2026-11-24 18:00`. */
export function localText(moment: Date): string {
  const day = `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment that a person typed or a browser's picker gave, by this computer's clock; undefined where it is none. */
export function readLocalText(typed: string): Date | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T,]\s*|\s+)(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?$/.exec(
    typed.trim(),
  );
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const moment = new Date(year, month - 1, day, hour, minute);
  // Why: the clock makes 1 March of 30 February. An hour that a change to summer time leaves out is taken for the next.
  const isThatDay = moment.getMonth() === month - 1 && moment.getDate() === day;
  return isThatDay && hour < 24 && minute < 60 ? moment : undefined;
}
