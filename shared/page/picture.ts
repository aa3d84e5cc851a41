import type { MediaRef } from '../document/media-ref.ts';
import { pictureFile, pictureWidths } from '../document/published-files.ts';
import { attributes } from './html.ts';
import type { PageContext } from './page-context.ts';

/** Pixels of a picture or video whose own size is not known: the shape most news pictures have. */
const USUAL_SIZE = { width: 1600, height: 900 };

export const sizeOf = (media: MediaRef | null, otherwise = USUAL_SIZE): { width: number; height: number } =>
  media?.width && media.height ? { width: media.width, height: media.height } : otherwise;

/** How wide a picture stands on the page, as page.css lays it out: the lead, and pictures in the text column. */
const SIZES = {
  lead: '(min-width: 55rem) 51rem, (min-width: 41rem) calc(100vw - 4rem), calc(100vw - 2rem)',
  text: '(min-width: 41rem) 37rem, calc(100vw - 2rem)',
};

/** An `img`; `eager` is for the one picture a reader sees first. */
export function picture(
  media: MediaRef,
  { alt, eager = false }: { alt: string; eager?: boolean },
  { options: { assets } }: PageContext,
): string {
  const widths = pictureWidths(media);
  const choice =
    widths.length > 0
      ? {
          srcset: widths.map((each) => `${assets.mediaUrl(each)} ${each.width}w`).join(', '),
          sizes: eager ? SIZES.lead : SIZES.text,
        }
      : {};
  const how = eager ? { fetchpriority: 'high' } : { loading: 'lazy' };
  const src = assets.mediaUrl(pictureFile(media));
  return `<img${attributes({ src, ...choice, alt, ...sizeOf(media), ...how, decoding: 'async' })}>`;
}

/** The address of a video's poster: one file, no wider than a page needs. */
export const posterUrl = (poster: MediaRef, { options: { assets } }: PageContext): string =>
  assets.mediaUrl(pictureWidths(poster).findLast(({ width }) => (width ?? 0) <= 1280) ?? pictureFile(poster));
