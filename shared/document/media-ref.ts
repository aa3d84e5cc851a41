import { z } from 'zod';

/** A file of the newsroom's media folder, named by the SHA-256 of its bytes; the document carries what a page needs to know of it. */
export const mediaRefSchema = z.strictObject({
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
export type MediaRef = z.infer<typeof mediaRefSchema>;
