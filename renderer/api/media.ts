import {
  DOWNLOADS_PATH,
  MEDIA_PATH,
  mediaAnswerSchema,
  UPLOADS_PATH,
  uploadAnswerSchema,
} from '../../shared/contract/media-http.ts';
import { AppError } from '../../shared/contract/errors.ts';
import type { MediaRef } from '../../shared/document/media-ref.ts';
import type { JobId } from '../../shared/domain/ids.ts';

// Why: browsers name no type for these, and the host files media by type.
const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  mkv: 'video/x-matroska',
  avif: 'image/avif',
};

/** The address of a stored file, relative to the page: the same words serve both hosts. */
export const mediaUrl = (media: Pick<MediaRef, 'sha256'>): string => `${MEDIA_PATH.slice(1)}${media.sha256}`;

/** The address of the zip that an export made, where the host offers downloads. */
export const downloadUrl = (jobId: JobId): string => `${DOWNLOADS_PATH.slice(1)}${jobId}`;

/** Puts a file into the newsroom's store. Rejects with AppError, whose message is for the person. */
export async function uploadMedia(file: Blob, name: string): Promise<MediaRef> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = file.type.split(';')[0] || TYPES_BY_ENDING[ending] || 'application/octet-stream';
  let answer: unknown;
  try {
    const response = await fetch(MEDIA_PATH.slice(1), {
      method: 'PUT',
      headers: { 'content-type': type, 'x-file-name': encodeURIComponent(name) },
      body: file,
    });
    answer = await response.json();
  } catch (cause) {
    const message = `“${name}” did not reach Copydesk’s store. Your story is unchanged; please add the file again.`;
    throw new AppError('unavailable', message, { cause });
  }
  const parsed = mediaAnswerSchema.safeParse(answer);
  if (!parsed.success) {
    const message = `Copydesk’s store answered in an unexpected form about “${name}”. Your story is unchanged; please add the file again.`;
    throw new AppError('internal', message, { cause: parsed.error });
  }
  if (!parsed.data.ok) throw AppError.fromWire(parsed.data.error);
  return parsed.data.value;
}

/** Hands the host a file that an import is to read; gives the name under which it waits. Rejects with AppError. */
export async function uploadSource(file: Blob, name: string): Promise<string> {
  let answer: unknown;
  try {
    const response = await fetch(UPLOADS_PATH.slice(1), {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      body: file,
    });
    answer = await response.json();
  } catch (cause) {
    const message = `“${name}” could not be read or did not reach Copydesk. Nothing was changed; please try again.`;
    throw new AppError('unavailable', message, { cause });
  }
  const parsed = uploadAnswerSchema.safeParse(answer);
  if (!parsed.success) {
    const message = `Copydesk answered in an unexpected form about “${name}”. Nothing was changed; please try again.`;
    throw new AppError('internal', message, { cause: parsed.error });
  }
  if (!parsed.data.ok) throw AppError.fromWire(parsed.data.error);
  return parsed.data.value.uploadId;
}
