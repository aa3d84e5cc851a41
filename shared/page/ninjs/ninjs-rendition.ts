import type { MediaRef } from '../../document/media-ref.ts';
import type { PageContext } from '../page-context.ts';
import { absoluteMedia } from '../story-address.ts';
import { withoutEmpty, type NinjsItem } from './ninjs-types.ts';

/** A media file as a rendition; `title` is its path inside the bundle, `href` its address where the site has one. */
export const ninjsRendition = (
  name: string,
  media: MediaRef,
  { document, options }: PageContext,
  more: NinjsItem = {},
): NinjsItem =>
  withoutEmpty({
    name,
    href: absoluteMedia(media, document, options),
    title: options.assets.mediaUrl(media),
    contentType: media.mediaType,
    width: media.width,
    height: media.height,
    sizeInBytes: media.bytes,
    ...more,
  });
