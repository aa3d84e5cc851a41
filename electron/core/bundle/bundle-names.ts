import type { MediaRef } from '../../../shared/document/media-ref.ts';
import { slugOf } from '../../../shared/domain/slug.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
};

/** Letters of the content's hash in a name: enough that two files of one story never share one. */
export const HASH_LETTERS = 12;
const LONGEST_STEM = 48;

/** The name of a media file inside a bundle: what it was called, as a slug, and its content's hash. */
export function mediaName({ name, sha256, mediaType }: MediaRef): string {
  const stem = slugOf(name.replace(/\.[^.]*$/, '').replace(/\.([a-z]{2,3}(-[a-z]+)?)$/i, ' $1')).slice(0, LONGEST_STEM);
  return `media/${stem.replace(/-$/, '')}-${sha256.slice(0, HASH_LETTERS)}.${ENDINGS[mediaType] ?? 'bin'}`;
}

/** The style sheet's name, which changes with its content. */
export const stylesheetName = (sha256: string): string => `page-${sha256.slice(0, HASH_LETTERS)}.css`;
