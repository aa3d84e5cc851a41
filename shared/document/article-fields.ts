import { z } from 'zod';
import { asTypedSchema } from './as-typed.ts';
import { imageSchema } from './blocks/image.ts';
import { videoSegmentSchema } from './blocks/video-segment.ts';

const moment = z.iso.datetime({ offset: true });

/** The flags the desk offers; any short text may stand in their place. */
export const SUGGESTED_FLAGS = ['Exclusive', 'Analysis', 'Updated', 'Opinion', 'Live'] as const;

export const bylineSchema = z.strictObject({
  name: z.string(),
  /** What the person did or is: "Reporter", "Photographs". */
  role: z.string(),
  /** The person's own page, or empty. */
  url: z.string(),
});
export type Byline = z.infer<typeof bylineSchema>;

/** What a story says outside its body. Every text may be empty while it is being written. */
export const articleFieldsSchema = z.strictObject({
  section: z.string(),
  kicker: z.string(),
  flag: z.string(),
  headline: z.string(),
  deck: z.string(),
  /** For search engines and social cards; the page shows it nowhere. */
  summary: z.string(),
  slug: z.string(),
  byline: z.array(bylineSchema),
  dateline: z.string(),
  /** BCP 47, for example `en-CA`. */
  language: z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
  tags: z.array(z.string()),
  leadVideo: videoSegmentSchema.nullable(),
  leadImage: imageSchema.nullable(),
  /** Moments with offset, ISO 8601. */
  embargoAt: moment.nullable(),
  firstPublishedAt: moment.nullable(),
  updatedAt: moment.nullable(),
  asTyped: asTypedSchema,
});
export type ArticleFields = z.infer<typeof articleFieldsSchema>;

/** The fields of a story nobody has written in yet. */
export function emptyFields(language = 'en'): ArticleFields {
  return {
    section: '',
    kicker: '',
    flag: '',
    headline: '',
    deck: '',
    summary: '',
    slug: '',
    byline: [],
    dateline: '',
    language,
    tags: [],
    leadVideo: null,
    leadImage: null,
    embargoAt: null,
    firstPublishedAt: null,
    updatedAt: null,
  };
}
