import type { MediaRef, Rendition } from './media-ref.ts';

/** The files of a picture, video or caption that leave the newsroom: a picture's renditions where it has any, else the file itself. */
export const publishedFiles = (media: MediaRef): (MediaRef | Rendition)[] =>
  media.renditions && media.renditions.length > 0 ? media.renditions : [media];

const byWidth = (a: Rendition, b: Rendition): number => (a.width ?? 0) - (b.width ?? 0);

/** The widths of a picture for a browser to choose from, narrow to wide; empty where none were made. */
export const pictureWidths = ({ renditions = [] }: MediaRef): Rendition[] =>
  renditions.filter(({ crop, mediaType }) => crop === undefined && mediaType === 'image/webp').sort(byWidth);

/** The one file that stands for a picture where only one can: the JPEG that every program reads, else the file itself. */
export const pictureFile = (media: MediaRef): MediaRef | Rendition =>
  media.renditions?.find(({ crop, mediaType }) => crop === undefined && mediaType === 'image/jpeg') ?? media;

/** The crops that machines ask for (16 to 9, 4 to 3, square); the one file of a picture where none were made. */
export function pictureCrops(media: MediaRef): (MediaRef | Rendition)[] {
  const crops = media.renditions?.filter(({ crop }) => crop !== undefined) ?? [];
  return crops.length > 0 ? crops : [pictureFile(media)];
}

/** The widest form of a picture. */
export const widestPicture = (media: MediaRef): MediaRef | Rendition =>
  pictureWidths(media).at(-1) ?? pictureFile(media);
