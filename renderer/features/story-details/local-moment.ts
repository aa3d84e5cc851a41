const two = (n: number): string => String(n).padStart(2, '0');

/** The offset of this computer's clock at a moment, as ISO 8601 writes it: `-05:00`. */
function offsetAt(moment: Date): string {
  const minutes = Math.round(-moment.getTimezoneOffset());
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** A stored moment by this computer's clock, as a field for date and time takes it: `2026-11-24T18:00`. */
export function toLocalField(iso: string): string {
  const moment = new Date(iso);
  const day = `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** What a field for date and time holds as a moment with this computer's offset; undefined where it is none. */
export function fromLocalField(typed: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(typed);
  if (!match) return undefined;
  const moment = new Date(`${match[1]}T${match[2]}:00`);
  if (Number.isNaN(moment.getTime())) return undefined;
  return `${toLocalField(moment.toISOString())}:00${offsetAt(moment)}`;
}
