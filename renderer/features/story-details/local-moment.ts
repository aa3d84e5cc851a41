import { localText, readLocalText } from '../../ui/index.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The offset of this computer's clock at a moment, as ISO 8601 writes it: `-05:00`. */
function offsetAt(moment: Date): string {
  const minutes = Math.round(-moment.getTimezoneOffset());
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** A stored moment by this computer's clock: `2026-11-24 18:00`. */
export const toLocalText = (iso: string): string => localText(new Date(iso));

/** What was typed as a moment with this computer's offset; undefined where it is none. */
export function fromLocalText(typed: string): string | undefined {
  const moment = readLocalText(typed);
  return moment && `${localText(moment).replace(' ', 'T')}:00${offsetAt(moment)}`;
}
