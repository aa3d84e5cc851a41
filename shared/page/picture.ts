import type { MediaRef } from '../document/media-ref.ts';
import { attributes } from './html.ts';
import type { PageContext } from './page-context.ts';

/** Pixels of a picture or video whose own size is not known: the shape most news pictures have. */
const USUAL_SIZE = { width: 1600, height: 900 };

export const sizeOf = (media: MediaRef | null, otherwise = USUAL_SIZE): { width: number; height: number } =>
  media?.width && media.height ? { width: media.width, height: media.height } : otherwise;

/** An `img`; `eager` is for the one picture a reader sees first. */
export function picture(
  media: MediaRef,
  { alt, eager = false }: { alt: string; eager?: boolean },
  { options }: PageContext,
): string {
  const how = eager ? { fetchpriority: 'high' } : { loading: 'lazy' };
  return `<img${attributes({ src: options.assets.mediaUrl(media), alt, ...sizeOf(media), ...how, decoding: 'async' })}>`;
}
