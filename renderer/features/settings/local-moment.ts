const two = (n: number): string => String(n).padStart(2, '0');

/** A stored moment as a date-and-time field of this computer's time zone shows it: `2026-11-24T14:03`. */
export function localOf(moment: string | null): string {
  if (moment === null) return '';
  const at = new Date(moment);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What such a field holds as a moment in UTC; null where it is empty or no moment. */
export function momentOf(local: string): string | null {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
