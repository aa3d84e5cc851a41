import type { Image } from '../../../shared/document/blocks/image.ts';
import type { VideoSegment } from '../../../shared/document/blocks/video-segment.ts';
import type { MediaRef } from '../../../shared/document/media-ref.ts';
import type { EditorMedia } from '../editor-api.ts';
import { readFilm, type Film } from './read-film.ts';
import { vttOf } from './read-captions.ts';

type Patch<B> = Partial<Omit<B, 'id' | 'type' | 'version'>>;

/** The name of a file without its ending. */
export const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '') || name;

async function filmIn(file: File): Promise<Film> {
  const address = URL.createObjectURL(file);
  try {
    return await readFilm(address);
  } catch (cause) {
    const message = `“${file.name}” can’t be played here: it is damaged, or of a kind that Copydesk doesn’t know. The block is as it was; choose another file, such as an MP4 or WebM.`;
    throw new Error(message, { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const uploadFrame = (film: Film, name: string, media: EditorMedia): Promise<MediaRef> =>
  media.upload(film.frame, `${stemOf(name)}.webp`);

/** Stores a video file and gives what it changes in its block. A duration or poster that stands there already is kept. */
export async function addVideo(file: File, segment: VideoSegment, media: EditorMedia): Promise<Patch<VideoSegment>> {
  const film = await filmIn(file);
  const stored = await media.upload(file, file.name);
  const { width, height, durationSeconds } = film;
  return {
    media: { ...stored, width, height, durationSeconds },
    durationSeconds: segment.durationSeconds ?? Math.round(durationSeconds),
    poster: segment.poster ?? (await uploadFrame(film, file.name, media)),
  };
}

/** Takes a frame of a stored film as its poster. `at` is in seconds. */
export async function posterFromFilm(film: MediaRef, at: number | undefined, media: EditorMedia): Promise<MediaRef> {
  return uploadFrame(await readFilm(media.urlOf(film), at), film.name, media);
}

/** Stores a picture and gives what it changes in its block. Rejects a file that the browser can't show. */
export async function addImage(file: File, media: EditorMedia): Promise<Patch<Image>> {
  return { media: await addPicture(file, media), focalPoint: null };
}

/** Stores a picture that the browser can show, with its size. */
export async function addPicture(file: File, media: EditorMedia): Promise<MediaRef> {
  const picture = await createImageBitmap(file).catch((cause: unknown) => {
    const message = `“${file.name}” can’t be shown here: it is damaged, or no picture. The block is as it was; choose another file.`;
    throw new Error(message, { cause });
  });
  const { width, height } = picture;
  picture.close();
  return { width, height, ...(await media.upload(file, file.name)) };
}

/** Stores a caption file; SubRip (.srt) becomes WebVTT, which is what browsers read. Rejects a file with faults, naming their lines. */
export async function addCaptions(file: File, media: EditorMedia): Promise<MediaRef> {
  return storeCaptions(await vttOf(await file.text(), file.name), file.name, media);
}

/** Stores WebVTT text as a caption file. */
export const storeCaptions = (vtt: string, name: string, media: EditorMedia): Promise<MediaRef> =>
  media.upload(new Blob([vtt], { type: 'text/vtt' }), `${stemOf(name)}.vtt`);

/** The text of a stored caption file. Rejects with an Error for the person. */
export async function readStoredCaptions(captions: MediaRef, media: EditorMedia): Promise<string> {
  const answer = await fetch(media.urlOf(captions));
  if (answer.ok) return answer.text();
  throw new Error(
    `The captions “${captions.name}” can’t be read from the newsroom’s files. Nothing was changed; add the file again.`,
  );
}
