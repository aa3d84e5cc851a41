import { z } from 'zod';
import { isAirDate } from '../../domain/air-date.ts';
import { LONGEST_DURATION_SECONDS } from '../../domain/duration.ts';
import { asTypedSchema } from '../as-typed.ts';
import { linkUrlSchema } from '../inline.ts';
import { mediaRefSchema } from '../media-ref.ts';
import { blockBase } from './block-base.ts';

const seconds = z.int().nonnegative().max(LONGEST_DURATION_SECONDS);

export const captionTrackSchema = z.strictObject({
  /** BCP 47, for example `en-CA`. */
  lang: z.string().min(2).max(35),
  media: mediaRefSchema,
  asTyped: asTypedSchema,
});
export type CaptionTrack = z.infer<typeof captionTrackSchema>;

/** Somebody's word that a video may be published without captions: silent film, say, or captions that follow. */
export const captionsWaiverSchema = z.strictObject({
  reason: z.string().min(1).max(500),
  /** The name of the person who said so. */
  by: z.string().max(200),
  /** ISO 8601. */
  at: z.iso.datetime({ offset: true }),
});
export type CaptionsWaiver = z.infer<typeof captionsWaiverSchema>;

/** A video: the story's lead, or a "WATCH | title:" segment in the body. */
export const videoSegmentSchema = z.strictObject({
  ...blockBase,
  type: z.literal('video-segment'),
  label: z.string(),
  title: z.string(),
  caption: z.string(),
  /** Whole seconds; null where nobody has said. */
  durationSeconds: seconds.nullable(),
  /** An air date (see domain/air-date), or null. */
  airedAt: z
    .string()
    .refine(isAirDate, 'an air date is a year, a month, a day or a moment, such as 2022-05-14')
    .nullable(),
  sourceUrl: linkUrlSchema.or(z.literal('')),
  media: mediaRefSchema.nullable(),
  poster: mediaRefSchema.nullable(),
  credit: z.string(),
  captions: z.array(captionTrackSchema),
  // Why optional, as everything that came to a block after its first stories: those stay the bytes that they were.
  captionsWaiver: captionsWaiverSchema.nullable().optional(),
  transcript: z.string(),
  /** Where the segment starts and ends inside the source, in whole seconds; null for its own start and end. */
  startAt: seconds.nullable(),
  endAt: seconds.nullable(),
  asTyped: asTypedSchema,
});
export type VideoSegment = z.infer<typeof videoSegmentSchema>;

/** The label of a segment nobody has renamed. */
export const DEFAULT_VIDEO_LABEL = 'WATCH';
