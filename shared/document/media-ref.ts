import { z } from 'zod';

const fileSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** IANA media type, for example `video/webm`. */
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  /** The name the file had when it came in, without its folder. */
  name: z.string().max(255),
  bytes: z.int().nonnegative(),
  /** Pixels. */
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  /** Seconds, as the file itself says; a fraction is kept. */
  durationSeconds: z.number().nonnegative().optional(),
});

/** Shapes that search engines and social cards ask for, cut round what matters in a picture. */
export const PICTURE_CROPS = ['16x9', '4x3', '1x1'] as const;

/** A picture as it is published: one width of it or one crop, turned upright and freed of everything the camera wrote but credit and copyright. */
export const renditionSchema = z.strictObject({ ...fileSchema.shape, crop: z.enum(PICTURE_CROPS).optional() });
export type Rendition = z.infer<typeof renditionSchema>;

/** A file of the newsroom's media folder, named by the SHA-256 of its bytes; the document carries what a page needs to know of it. */
export const mediaRefSchema = z.strictObject({
  ...fileSchema.shape,
  /** Where a picture has them, pages show these and never the file that came in, which may hold the place it was taken. */
  renditions: z.array(renditionSchema).optional(),
  /** Who made the picture and whose it is, as the file says. */
  credit: z.string().max(500).optional(),
});
export type MediaRef = z.infer<typeof mediaRefSchema>;
