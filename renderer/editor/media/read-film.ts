/** What a video file says of itself, and one frame of it. */
export interface Film {
  /** Seconds, with their fraction. */
  durationSeconds: number;
  /** Pixels. */
  width: number;
  height: number;
  frame: Blob;
}

const PATIENCE_MS = 15_000;
const FRAME_WIDTH = 1280;
/** Where the frame is taken: early, yet past the black that many films open on. Seconds. */
const FRAME_AT = 1;

function happens(film: HTMLVideoElement, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const settle = (done: () => void): void => {
      stop.abort();
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(() => settle(() => reject(new Error('the film did not answer'))), PATIENCE_MS);
    film.addEventListener(name, () => settle(resolve), { signal: stop.signal });
    film.addEventListener('error', () => settle(() => reject(new Error(film.error?.message ?? 'unreadable'))), {
      signal: stop.signal,
    });
  });
}

async function seek(film: HTMLVideoElement, seconds: number): Promise<void> {
  const sought = happens(film, 'seeked');
  film.currentTime = seconds;
  await sought;
}

async function lengthOf(film: HTMLVideoElement): Promise<number> {
  // Why: a recording that was never finished names no length; the place where a seek past its end stops is its length.
  if (!Number.isFinite(film.duration)) await seek(film, 1e7);
  return Number.isFinite(film.duration) ? film.duration : film.currentTime;
}

async function frameOf(film: HTMLVideoElement): Promise<Blob> {
  const scale = Math.min(1, FRAME_WIDTH / film.videoWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(film.videoWidth * scale);
  canvas.height = Math.round(film.videoHeight * scale);
  canvas.getContext('2d')?.drawImage(film, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.85));
  if (!blob) throw new Error('no frame could be taken');
  return blob;
}

/** Reads a film from an address of this window, and takes a frame of it. Rejects where the browser can't play it. */
export async function readFilm(address: string, frameAt = FRAME_AT): Promise<Film> {
  const film = document.createElement('video');
  film.muted = true;
  film.preload = 'auto';
  const loaded = happens(film, 'loadeddata');
  film.src = address;
  try {
    await loaded;
    if (film.videoWidth === 0) throw new Error('the file holds no picture');
    const durationSeconds = await lengthOf(film);
    await seek(film, Math.min(frameAt, durationSeconds / 2));
    return { durationSeconds, width: film.videoWidth, height: film.videoHeight, frame: await frameOf(film) };
  } finally {
    film.removeAttribute('src');
    film.load();
  }
}
