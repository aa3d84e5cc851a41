import type { VideoSegment } from '../blocks/video-segment.ts';

/** How far the typed duration may be from the file's before it is called different, in seconds: what rounding explains. */
const TOLERANCE_SECONDS = 1;

/**
 * How long the segment really runs, in whole seconds, where its file says something else than what was typed: the file's length, or the part
 * between start and end. Undefined where they agree or nobody can tell.
 */
export function differingFileDuration(segment: VideoSegment): number | undefined {
  const whole = segment.media?.durationSeconds;
  if (whole === undefined || segment.durationSeconds === null) return undefined;
  const shown = Math.min(segment.endAt ?? whole, whole) - (segment.startAt ?? 0);
  if (shown <= 0 || Math.abs(shown - segment.durationSeconds) <= TOLERANCE_SECONDS) return undefined;
  return Math.round(shown);
}
