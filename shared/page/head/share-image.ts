import type { ArticleDocument } from '../../document/article-document.ts';
import type { MediaRef, Rendition } from '../../document/media-ref.ts';
import { pictureCrops, pictureFile } from '../../document/published-files.ts';
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

/** The file of a picture for a social card: its JPEG of 16 to 9 where it has one, which every card service shows whole. */
export const cardFile = (media: MediaRef): MediaRef | Rendition =>
  pictureCrops(media).find((each) => 'crop' in each && each.crop === '16x9') ?? pictureFile(media);
