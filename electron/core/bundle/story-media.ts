import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { MediaRef } from '../../../shared/document/media-ref.ts';
import { publishedFiles } from '../../../shared/document/published-files.ts';
import { videoSegments } from '../../../shared/document/read/rundown.ts';

/** Every file a story's page shows or offers, each once; of a picture its renditions, never the file that came in. */
export function storyMedia(document: ArticleDocument): MediaRef[] {
  const { fields, body } = document;
  const found: (MediaRef | null)[] = [fields.leadImage?.media ?? null];
  for (const segment of videoSegments(document)) {
    found.push(segment.media, segment.poster, ...segment.captions.map(({ media }) => media));
  }
  for (const block of body.root.children) {
    if (block.type === 'image') found.push(block.media);
    if (block.type === 'embed') found.push(block.poster);
  }
  const files = found.filter((media) => media !== null).flatMap(publishedFiles);
  const each = new Map(files.map((media) => [media.sha256, media]));
  return [...each.values()];
}

/** The files of a page with its site’s logo, which a story may show too. */
export const withLogo = (files: MediaRef[], logo: MediaRef | undefined): MediaRef[] =>
  logo && !files.some(({ sha256 }) => sha256 === logo.sha256) ? [...files, logo] : files;
