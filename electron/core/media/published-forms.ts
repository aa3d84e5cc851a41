import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../../shared/contract/errors.ts';
import type { MediaRef, Rendition } from '../../../shared/document/media-ref.ts';
import type { MadeFile, MadePicture, PictureTask } from './make-renditions.ts';
import { DamagedPicture, type PictureReader } from './picture-reader.ts';

/** A file that was made of a picture, with what a document says of it. */
export interface PublishedForm {
  path: string;
  ref: Rendition;
}

/** Where the files made of an incoming picture lie until they are settled. */
export const formsFolder = (incoming: string): string => `${incoming}.forms`;

/** Whether a file is a picture that published forms are made of. */
export const isPicture = ({ mediaType }: MediaRef): boolean => PICTURES.test(mediaType);

const PICTURES = /^image\/(png|jpeg|webp|gif|avif)$/;

/**
 * What a picture's document says of it once its published forms are made, and those forms, synced; any other file is described as it is. Throws AppError
 * `validation` where the picture is damaged.
 */
export async function publishedForms(
  incoming: string,
  ref: MediaRef,
  readPicture: PictureReader,
): Promise<MediaRef & { made: PublishedForm[] }> {
  if (!isPicture(ref)) return { ...ref, made: [] };
  const forms = await formsOf({ input: incoming, outDir: formsFolder(incoming) }, ref, readPicture);
  if (!forms) return { ...ref, made: [] };
  const { picture, made } = forms;
  return { ...describe(ref, picture), ...(made.length > 0 ? { renditions: made.map((form) => form.ref) } : {}), made };
}

/** The forms of a picture as a task asks for them, synced; undefined where no image library runs. Throws AppError `validation` where the picture is damaged. */
export async function formsOf(
  task: PictureTask,
  { name }: MediaRef,
  readPicture: PictureReader,
): Promise<{ picture: MadePicture; made: PublishedForm[] } | undefined> {
  await mkdir(task.outDir);
  const picture = await readPicture(task).catch((error: unknown) => {
    if (!(error instanceof DamagedPicture)) throw error;
    throw new AppError(
      'validation',
      `${name} is damaged and can’t be shown. Nothing was stored; save it anew where it came from, and add that file.`,
      { cause: error },
    );
  });
  if (!picture) return undefined;
  const made: PublishedForm[] = [];
  for (const file of picture.files) made.push({ path: file.path, ref: await refOf(file, name) });
  return { picture, made };
}

function describe(ref: MediaRef, { width, height, credit }: MadePicture): MediaRef {
  const words = [credit.artist, credit.copyright]
    .filter((part, at, all) => part && all.indexOf(part) === at)
    .join(' / ');
  return { ...ref, width, height, ...(words ? { credit: words } : {}) };
}

async function refOf({ path, mediaType, width, height, crop }: MadeFile, original: string): Promise<Rendition> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  const stem = original.replace(/\.[^.]*$/, '').slice(0, 200);
  const ending = mediaType === 'image/webp' ? 'webp' : 'jpg';
  return {
    sha256: hash.digest('hex'),
    mediaType,
    name: `${stem}-${crop ?? width}.${ending}`,
    bytes: (await stat(path)).size,
    width,
    height,
    ...(crop ? { crop } : {}),
  };
}
