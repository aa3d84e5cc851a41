/** The longest duration taken, in seconds: 99 hours, 59 minutes, 59 seconds. */
export const LONGEST_DURATION_SECONDS = 99 * 3600 + 59 * 60 + 59;

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Whole seconds from what a person types: `7:45`, `7.45`, `465`, `1:02:03` or `PT7M45S`; undefined for anything else.
 * A bare number is seconds. After a colon or full stop, minutes and seconds have two digits and stay under 60.
 */
export function parseDuration(typed: string): number | undefined {
  const text = typed.trim();
  const clock = /^(?:(\d{1,2})[:.]([0-5]\d)|(\d{1,3}))[:.]([0-5]\d)$/.exec(text);
  const iso = /^PT(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?$/i.exec(text);
  let seconds: number | undefined;
  if (/^\d{1,6}$/.test(text)) seconds = Number(text);
  else if (clock)
    seconds =
      clock[3] !== undefined
        ? Number(clock[3]) * 60 + Number(clock[4])
        : Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[4]);
  else if (iso) seconds = Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0);
  return seconds !== undefined && seconds <= LONGEST_DURATION_SECONDS ? seconds : undefined;
}

/** Whole seconds as a clock: 465 is "7:45", 5 is "0:05", 3600 is "1:00:00". */
export function formatDuration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  const [h, m] = [Math.floor(s / 3600), Math.floor((s % 3600) / 60)];
  return h > 0 ? `${h}:${two(m)}:${two(s % 60)}` : `${m}:${two(s % 60)}`;
}

/** Whole seconds as an ISO 8601 duration: 465 is "PT7M45S", 0 is "PT0S", 3600 is "PT1H". */
export function isoDuration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  const [h, m, rest] = [Math.floor(s / 3600), Math.floor((s % 3600) / 60), s % 60];
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${rest || (!h && !m) ? `${rest}S` : ''}`;
}

/** Whole seconds as they are read aloud: 465 is "7 minutes 45 seconds". English; the page's screen-reader text. */
export function spokenDuration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  const part = (n: number, unit: string): string[] => (n > 0 ? [`${n} ${unit}${n === 1 ? '' : 's'}`] : []);
  const parts = [
    ...part(Math.floor(s / 3600), 'hour'),
    ...part(Math.floor((s % 3600) / 60), 'minute'),
    ...part(s % 60, 'second'),
  ];
  return parts.length > 0 ? parts.join(' ') : '0 seconds';
}
