import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { cropWindow, type FocalPoint } from '../../../shared/domain/crop-window.ts';
import { pictureCredit, type PictureCredit } from './picture-credit.ts';

/** A picture as it came in, and a folder for what is made of it. */
export interface PictureTask {
  input: string;
  outDir: string;
  /** Makes the crops alone, round the focal point; null: by what stands out in the picture. */
  crops?: { focalPoint: FocalPoint | null };
}

/** One file that was made, still without its hash. */
export interface MadeFile {
  path: string;
  mediaType: 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  crop?: '16x9' | '4x3' | '1x1';
}

export interface MadePicture {
  /** Pixels, turned upright. */
  width: number;
  height: number;
  credit: PictureCredit;
  files: MadeFile[];
}

/** Widths of a picture on a page, in pixels: a phone, a phone of double density, the text column, the lead at double density. */
const WIDTHS = [480, 800, 1200, 1920];
/** The JPEG for readers without WebP, and for cards: no wider than this. */
const FALLBACK_WIDTH = 1200;
const CROPS = [
  { crop: '16x9', width: 1200, height: 675 },
  { crop: '4x3', width: 1200, height: 900 },
  { crop: '1x1', width: 1200, height: 1200 },
] as const;
const WEBP = { quality: 78, effort: 4 };
const JPEG = { quality: 80, mozjpeg: true };

/**
 * Makes the published forms of a picture: upright, in sRGB, with nothing of what the camera wrote (place, device, thumbnail) but credit and
 * copyright. An animation gives none. Throws what sharp throws where the picture is damaged.
 */
export async function makeRenditions({ input, outDir, crops }: PictureTask): Promise<MadePicture> {
  const { default: sharp } = await import('sharp');
  const open = (): Sharp => sharp(input, { failOn: 'error' }).autoOrient();
  const { autoOrient, pages = 1, exif, iptc } = await sharp(input, { failOn: 'error' }).metadata();
  const { width, height } = autoOrient;
  const credit = pictureCredit(exif, iptc);
  if (pages > 1) return { width, height, credit, files: [] };
  const named = credited(credit);
  const files: MadeFile[] = [];
  const make = async (image: Sharp, name: string, mediaType: MadeFile['mediaType'], crop?: MadeFile['crop']) => {
    const path = join(outDir, name);
    const encoded = mediaType === 'image/webp' ? image.webp(WEBP) : image.flatten({ background: '#fff' }).jpeg(JPEG);
    const made = await named(encoded).toFile(path);
    files.push({ path, mediaType, width: made.width, height: made.height, ...(crop ? { crop } : {}) });
  };
  if (!crops) {
    const widths = [...WIDTHS.filter((each) => each < width), Math.min(width, WIDTHS.at(-1) ?? width)];
    for (const each of new Set(widths)) await make(open().resize({ width: each }), `w${each}.webp`, 'image/webp');
    const fallback = Math.min(width, FALLBACK_WIDTH);
    await make(open().resize({ width: fallback }), 'fallback.jpg', 'image/jpeg');
  }
  const focalPoint = crops?.focalPoint ?? null;
  for (const { crop, ...wanted } of CROPS) {
    const scale = Math.min(1, width / wanted.width, height / wanted.height);
    const size = { width: Math.round(wanted.width * scale), height: Math.round(wanted.height * scale) };
    const cut = focalPoint
      ? open()
          .extract(cropWindow({ width, height }, wanted, focalPoint))
          .resize({ ...size, fit: 'fill' })
      : open().resize({ ...size, fit: 'cover', position: 'attention' });
    await make(cut, `${crop}.jpg`, 'image/jpeg', crop);
  }
  return { width, height, credit, files };
}

const credited =
  ({ artist, copyright }: PictureCredit) =>
  (image: Sharp): Sharp =>
    artist || copyright
      ? image.withExif({
          IFD0: { ...(artist ? { Artist: artist } : {}), ...(copyright ? { Copyright: copyright } : {}) },
        })
      : image;
