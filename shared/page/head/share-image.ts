import type { ArticleDocument } from '../../document/article-document.ts';
import type { MediaRef } from '../../document/media-ref.ts';
import { videoSegments } from '../../document/read/rundown.ts';

/** The picture that stands for the story elsewhere, with its alternative text: the lead's, else the first picture or poster of the body. */
export function shareImage(document: ArticleDocument): { media: MediaRef; alt: string } | undefined {
  const { leadImage } = document.fields;
  const pictures = [leadImage, ...document.body.root.children.filter((block) => block.type === 'image')];
  const [segment] = videoSegments(document).filter(({ poster }) => poster);
  if (document.fields.leadVideo?.poster && segment?.poster) return { media: segment.poster, alt: segment.title };
  const shown = pictures.find((image) => image?.media);
  if (shown?.media) return { media: shown.media, alt: shown.decorative ? '' : shown.alt };
  return segment?.poster ? { media: segment.poster, alt: segment.title } : undefined;
}
