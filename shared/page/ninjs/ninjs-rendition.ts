import type { MediaRef } from '../../document/media-ref.ts';
import { publishedFiles, widestPicture } from '../../document/published-files.ts';
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

/** The published forms of a picture: the widest is `main`, the others are named by crop or width. */
export function pictureRenditions(media: MediaRef, context: PageContext): NinjsItem[] {
  const main = widestPicture(media);
  const named = (file: MediaRef): string =>
    'crop' in file && typeof file.crop === 'string' ? file.crop : `w${file.width}`;
  const others = publishedFiles(media).filter((file) => file !== main);
  const type = (file: MediaRef): string => (file.mediaType === 'image/jpeg' ? '-jpeg' : '');
  return [
    ninjsRendition('main', main, context),
    ...others.map((file) => ninjsRendition(named(file) + type(file), file, context)),
  ];
}
