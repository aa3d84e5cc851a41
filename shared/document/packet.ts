import type { ArticleDocument } from './article-document.ts';
import { mediaRefSchema, type MediaRef, type Rendition } from './media-ref.ts';

/** A packet is a zip: the story as this file, and the files that it names under `media/`, each by its SHA-256. */
export const PACKET_DOCUMENT = 'document.json';
const MEDIA_FOLDER = 'media/';

export const packetMediaName = (sha256: string): string => MEDIA_FOLDER + sha256;

/** The hash that a packet's entry has in its name; undefined for any other entry. */
export const packetMediaHash = (name: string): string | undefined => /^media\/([0-9a-f]{64})$/.exec(name)?.[1];

/** Every file that a story names, each once: pictures as they came in with their renditions, videos, posters, captions. */
export function packetFiles({ fields, body }: ArticleDocument): (MediaRef | Rendition)[] {
  const found = new Map<string, MediaRef | Rendition>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const ref = 'sha256' in value ? mediaRefSchema.safeParse(value).data : undefined;
    if (ref) for (const file of [ref, ...(ref.renditions ?? [])]) found.set(file.sha256, file);
    else Object.values(value).forEach(visit);
  };
  visit([fields, body]);
  return [...found.values()];
}
