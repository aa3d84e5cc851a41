const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Offsets of the time zones that news pages print, in minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  WEST: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  NST: -210,
  NDT: -150,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  ET: -300,
  CST: -360,
  CDT: -300,
  CT: -360,
  MST: -420,
  MDT: -360,
  MT: -420,
  PST: -480,
  PDT: -420,
  PT: -480,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATES = [
  new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${MONTH},?\\s+(?<year>\\d{4})`, 'i'),
  /\b(?<year>\d{4})-(?<digits>\d{2})-(?<day>\d{2})/,
];
const TIME = /\b(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*(a\.?m\.?|p\.?m\.?)|\b(\d{1,2}):(\d{2})\b/i;
const ZONE = new RegExp(`\\b(${Object.keys(ZONES).join('|')})\\b|([+-]\\d{2}):?(\\d{2})\\b`);

export interface WrittenDate {
  /** ISO 8601 with offset. */
  moment: string;
  /** False where the text names no zone, and UTC was taken. */
  zoned: boolean;
}

/** A moment as pages print it: "May 14, 2024 4:00 AM EDT", "14 May 2024, 16:00", "2024-05-14". undefined where no whole date is in the text. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const iso = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/.exec(text)?.[0];
  if (iso) return readIsoDate(iso);
  const found = DATES.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const parts = found?.groups;
  if (!found || !parts) return undefined;
  const name = parts['month']?.slice(0, 3).toLowerCase();
  const month = name === undefined ? Number(parts['digits']) - 1 : MONTHS.indexOf(name);
  const [year, day] = [Number(parts['year']), Number(parts['day'])];
  const rest = text.slice(found.index + found[0].length);
  const { hours, minutes } = clock(rest) ?? { hours: 0, minutes: 0 };
  const zone = ZONE.exec(rest);
  const offset =
    zone?.[1] !== undefined
      ? (ZONES[zone[1]] ?? 0)
      : zone?.[2]
        ? Number(zone[2]) * 60 + Math.sign(Number(zone[2])) * Number(zone[3])
        : 0;
  const local = new Date(Date.UTC(year, month, day, hours, minutes));
  if (Number.isNaN(local.getTime()) || local.getUTCDate() !== day) return undefined;
  return { moment: withOffset(local, offset), zoned: zone !== null };
}

/** A moment of structured data, which is ISO 8601 with or without time and offset. undefined for anything else. */
export function readIsoDate(text: string): WrittenDate | undefined {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [, year, month, day, hours = '00', minutes = '00', seconds = '00', zone] = found;
  const offset =
    zone === undefined || zone === 'Z'
      ? 'Z'
      : zone.length === 3
        ? `${zone}:00`
        : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  const moment = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}${offset}`;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(Date.parse(moment)) || date.getUTCDate() !== Number(day)) return undefined;
  return { moment, zoned: zone !== undefined };
}

function clock(text: string): { hours: number; minutes: number } | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const half = found[3]?.toLowerCase();
  const hours = Number(found[1] ?? found[4]);
  const minutes = Number(found[2] ?? found[5] ?? 0);
  const whole = half === undefined ? hours : (hours % 12) + (half.startsWith('p') ? 12 : 0);
  return whole < 24 && minutes < 60 ? { hours: whole, minutes } : undefined;
}

function withOffset(local: Date, offset: number): string {
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
  return `${local.toISOString().slice(0, 19)}${zone}`;
}
