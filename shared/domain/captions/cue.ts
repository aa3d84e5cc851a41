/** One caption: when it shows, in whole milliseconds, and what it says, in WebVTT's own markup. */
export interface Cue {
  id: string;
  start: number;
  end: number;
  /** Where and how it stands on the film, as WebVTT writes it: `line:90% align:start`. */
  settings: string;
  text: string;
  /** Comments, styles and regions that stand before it, as they were written. */
  before: string;
}

/** A caption file taken apart, so that it can be changed and put together with nothing lost. */
export interface CaptionFile {
  /** Its first block: `WEBVTT` and what follows. */
  header: string;
  cues: readonly Cue[];
  /** What stands behind the last cue. */
  after: string;
}

export const emptyCaptions = (): CaptionFile => ({ header: 'WEBVTT', cues: [], after: '' });

/** A time as WebVTT writes it: 3723004 is "01:02:03.004". */
export function formatCueTime(milliseconds: number): string {
  const rest = milliseconds % 60_000;
  const minutes = Math.floor(milliseconds / 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const seconds = `${two(Math.floor(rest / 1000))}.${String(rest % 1000).padStart(3, '0')}`;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${seconds}`;
}

/** Milliseconds from a time as people and caption files write it: "1:02:03.004", "2:03,5", "63.5"; undefined for anything else. */
export function parseCueTime(typed: string): number | undefined {
  const found = /^(?:(?:(\d{1,3}):)?([0-5]?\d):)?(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(typed.trim());
  if (!found) return undefined;
  const [, hours = '0', minutes, seconds = '0', fraction = ''] = found;
  if (minutes !== undefined && Number(seconds) > 59) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, '0'));
}

/** A line or a spot of a caption file that is not as it must be. */
export interface CaptionFault {
  /** From 1 on. */
  line: number;
  reason: string;
}
