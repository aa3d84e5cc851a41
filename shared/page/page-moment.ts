/** A moment as a page prints it: its parts by the clock of one place, and the same as ISO 8601 with that place's offset. */
export interface PageMoment {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** For example `+01:00`; `Z` for UTC. */
  offset: string;
  iso: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

const offsetText = (minutes: number): string =>
  minutes === 0
    ? 'Z'
    : `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

function atOffset(time: number, offset: number): PageMoment {
  const local = new Date(time + offset * 60_000);
  const iso = local.toISOString().slice(0, 19);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    offset: offsetText(offset),
    iso: iso + offsetText(offset),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    // Why: only numbers are asked of Intl, in one fixed locale, so that its version and the machine's own language change no byte.
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone, hourCycle: 'h23', ...numbers });
    clocks.set(timeZone, clock);
  }
  return clock;
}

const DAY = 24 * 3_600_000;
/** Offsets by zone and moment, of moments at which days begin in UTC. */
const offsets = new Map<string, number>();
/** More than a newsroom's archive has days. */
const KEPT_OFFSETS = 100_000;

function offsetAtMidnight(time: number, timeZone: string): number {
  const key = `${timeZone} ${time}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > KEPT_OFFSETS) offsets.clear();
    offsets.set(key, (offset = askedOffset(time, timeZone)));
  }
  return offset;
}

/** Minutes that a zone's clock is ahead of UTC at a moment; 0 for a zone nobody knows. */
function zoneOffset(time: number, timeZone: string): number {
  const midnight = Math.floor(time / DAY) * DAY;
  const offset = offsetAtMidnight(midnight, timeZone);
  // Why: no zone changes its clock twice a day, and asking Intl costs more than all else a date needs.
  return offset === offsetAtMidnight(midnight + DAY, timeZone) ? offset : askedOffset(time, timeZone);
}

function askedOffset(time: number, timeZone: string): number {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = clockOf(timeZone).formatToParts(time);
  } catch (error) {
    // Why: a name that is no zone must not keep a story from being read; UTC is said beside the time.
    if (error instanceof RangeError) return 0;
    throw error;
  }
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return Math.round((local - Math.floor(time / 60_000) * 60_000) / 60_000);
}

/** A moment by the clock it was written in: one with an offset keeps it, one in UTC is shown in the site's zone. */
export function pageMoment(iso: string, timeZone: string): PageMoment {
  const time = Date.parse(iso);
  const [offset = 'Z'] = /(?:Z|[+-]\d{2}:\d{2})$/.exec(iso) ?? [];
  return atOffset(time, offset === 'Z' ? zoneOffset(time, timeZone) : offsetMinutes(offset));
}

/** A moment by the clock of the site's zone, whatever offset it was written in. */
export const momentInZone = (iso: string, timeZone: string): PageMoment =>
  pageMoment(new Date(Date.parse(iso)).toISOString(), timeZone);
