import { z } from 'zod';
import { mediaRefSchema } from '../document/media-ref.ts';
import { wireErrorSchema } from './errors.ts';

/** Paths that both hosts serve beside the program's own files. */
export const MEDIA_PATH = '/media/';
export const PAGE_ASSETS_PATH = '/page/';
export const UPLOADS_PATH = '/uploads/';
export const DOWNLOADS_PATH = '/downloads/';

/** The largest file taken in, in bytes: 2 GiB. */
export const LARGEST_MEDIA_BYTES = 2 * 1024 ** 3;

/**
 * The answer to `PUT /media/`: body = the file's bytes, `content-type` = its media type, `x-file-name` = its name, percent-encoded. The host
 * stores it under its SHA-256; the same bytes are stored once.
 */
export const mediaAnswerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: mediaRefSchema }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);

/** The largest file that can be put to the uploads, in bytes: 256 MiB. */
export const LARGEST_UPLOAD_BYTES = 256 * 1024 ** 2;

/**
 * The answer to `PUT /uploads/`: body = the file's bytes, `x-file-name` = its name, percent-encoded. The host keeps it until an import takes it,
 * and no longer than the program runs.
 */
export const uploadAnswerSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    value: z.strictObject({ uploadId: z.string(), bytes: z.int().nonnegative() }),
  }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);
