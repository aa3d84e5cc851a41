import { AppError } from '../../../shared/contract/errors.ts';
import { bodyOf, type ArticleDocument } from '../../../shared/document/article-document.ts';
import type { Image } from '../../../shared/document/blocks/image.ts';
import type { VideoSegment } from '../../../shared/document/blocks/video-segment.ts';
import type { MediaRef, Rendition } from '../../../shared/document/media-ref.ts';
import { isPicture } from './published-forms.ts';

/**
 * A story whose every picture has its published forms: those taken in where no image library ran, or before there were such forms, get them from `make`. A
 * picture that can't be read goes on as it is.
 */
export async function withMissingForms(
  document: ArticleDocument,
  make: (picture: MediaRef) => Promise<Rendition[]>,
): Promise<ArticleDocument> {
  const whole = async (media: MediaRef | null): Promise<MediaRef | null> => {
    if (!media || media.renditions || !isPicture(media)) return media;
    const renditions = await make(media).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'validation') return [];
      throw error;
    });
    return renditions.length > 0 ? { ...media, renditions } : media;
  };
  const image = async (block: Image): Promise<Image> => ({ ...block, media: await whole(block.media) });
  const video = async (block: VideoSegment): Promise<VideoSegment> => ({ ...block, poster: await whole(block.poster) });
  const { leadVideo, leadImage } = document.fields;
  const blocks = [];
  for (const block of document.body.root.children) {
    if (block.type === 'image') blocks.push(await image(block));
    else if (block.type === 'video-segment') blocks.push(await video(block));
    else if (block.type === 'embed') blocks.push({ ...block, poster: await whole(block.poster) });
    else blocks.push(block);
  }
  return {
    ...document,
    fields: {
      ...document.fields,
      leadVideo: leadVideo && (await video(leadVideo)),
      leadImage: leadImage && (await image(leadImage)),
    },
    body: bodyOf(blocks),
  };
}
