import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitJob } from '../../../electron/cli/await-job.ts';
import { mediaPath } from '../../../electron/core/media/media-store.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import type { MediaRef, Rendition } from '../../../shared/document/media-ref.ts';
import { storyOf } from '../../fixtures/documents.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let newsroom: TestCore;
const dir = mkdtempSync(join(tmpdir(), 'copydesk-pictures-'));
beforeAll(async () => void (newsroom = await openTestCore({ dir })));
afterAll(async () => {
  await newsroom.close();
  rmSync(dir, { recursive: true, force: true });
});

async function* chunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
const put = (name: string, bytes: Uint8Array): Promise<MediaRef> =>
  newsroom.core.media.put({ name, mediaType: '', body: chunk(bytes) });
const bytesOf = ({ sha256 }: Rendition): Promise<Buffer> => readFile(mediaPath(join(dir, 'media'), sha256));

/** True where EXIF has the tag of a GPS directory, in either byte order. */
const holdsPlace = (exif: Buffer | undefined): boolean =>
  [0x8825, 0x2588].some((tag) => exif?.includes(Buffer.from([tag >> 8, tag & 0xff])));

/** A picture of 1600 × 1000 as a camera held sideways writes it: stored lying, with its place and its maker. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 1000, height: 1600, channels: 3, background: '#357' } })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Ada Voll', Copyright: 'The Ellory Courier', Model: 'Pinhole 3' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 45/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

describe('a photograph that is taken in', () => {
  it('gets its published forms: four widths of WebP, a JPEG, three crops, upright', async () => {
    const bytes = await sharp({ create: { width: 2400, height: 1500, channels: 3, background: '#357' } })
      .png()
      .toBuffer();
    const { width, height, renditions = [] } = await put('harbour.png', bytes);
    expect({ width, height }).toEqual({ width: 2400, height: 1500 });
    const shapes = renditions.map((form) => `${form.mediaType} ${form.crop ?? ''} ${form.width}x${form.height}`);
    expect(shapes).toEqual([
      'image/webp  480x300',
      'image/webp  800x500',
      'image/webp  1200x750',
      'image/webp  1920x1200',
      'image/jpeg  1200x750',
      'image/jpeg 16x9 1200x675',
      'image/jpeg 4x3 1200x900',
      'image/jpeg 1x1 1200x1200',
    ]);
    for (const form of renditions) {
      const { width: w, height: h, format } = await sharp(await bytesOf(form)).metadata();
      expect({ w, h, type: `image/${format}` }).toEqual({ w: form.width, h: form.height, type: form.mediaType });
    }
  });

  it('is turned upright, and says nothing of place and camera but keeps credit and copyright', async () => {
    const taken = await photograph();
    const { exif: before } = await sharp(taken).metadata();
    expect(before?.toString('latin1')).toContain('Pinhole');
    expect(holdsPlace(before)).toBe(true);
    const ref = await put('sideways.jpg', taken);
    expect({ width: ref.width, height: ref.height }).toEqual({ width: 1600, height: 1000 });
    expect(ref.credit).toBe('Ada Voll / The Ellory Courier');
    expect(ref.renditions?.length).toBeGreaterThan(4);
    for (const form of ref.renditions ?? []) {
      const { orientation, exif } = await sharp(await bytesOf(form)).metadata();
      const written = exif?.toString('latin1') ?? '';
      expect(orientation ?? 1).toBe(1);
      expect(written).toContain('Ada Voll');
      expect(written).toContain('The Ellory Courier');
      expect(written).not.toContain('Pinhole');
      expect(holdsPlace(exif)).toBe(false);
    }
  });

  it('is never made larger than it is', async () => {
    const small = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const { renditions = [] } = await put('small.png', small);
    expect(renditions.filter(({ crop }) => !crop).map(({ width }) => width)).toEqual([300, 300]);
    for (const { width = 0, height = 0 } of renditions) expect(width <= 300 && height <= 200).toBe(true);
  });

  it('is refused where it is damaged, and nothing is left of it', async () => {
    const before = readdirSync(join(dir, 'media'), { recursive: true });
    const whole = await photograph();
    const broken = Buffer.concat([whole.subarray(0, whole.length / 2)]);
    await expect(put('broken.jpg', broken)).rejects.toMatchObject({
      code: 'validation',
      message: expect.stringMatching(/damaged.*Nothing was stored/),
    });
    expect(readdirSync(join(dir, 'media'), { recursive: true })).toEqual(before);
  });

  it('leaves captions and videos as they come', async () => {
    const captions = await put('a.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nWords.\n'));
    expect(captions.renditions).toBeUndefined();
    const file = await newsroom.core.media.open(captions.sha256);
    expect(file && (await text(file.read()))).toContain('Words.');
    expect(readdirSync(join(dir, 'media')).filter((name) => name.startsWith('incoming'))).toEqual([]);
    expect(existsSync(mediaPath(join(dir, 'media'), captions.sha256))).toBe(true);
  });
});

describe('a picture with a focal point', () => {
  /** Green all over, but for a red square of 200 pixels near the top right corner. */
  const lighthouse = async (): Promise<Buffer> => {
    const red = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();
    return await sharp({ create: { width: 1000, height: 2000, channels: 3, background: '#0a0' } })
      .composite([{ input: red, left: 750, top: 100 }])
      .png()
      .toBuffer();
  };
  const isRedAt = async (crop: Rendition, x: number, y: number): Promise<boolean> => {
    const at = {
      left: Math.round((crop.width ?? 0) * x),
      top: Math.round((crop.height ?? 0) * y),
      width: 1,
      height: 1,
    };
    const [red = 0, green = 0] = await sharp(await bytesOf(crop))
      .extract(at)
      .raw()
      .toBuffer();
    return red > 180 && green < 90;
  };

  it('gets crops that keep it in sight, and stays as it is otherwise', async () => {
    const ref = await put('lighthouse.png', await lighthouse());
    const { crops } = await newsroom.client.media.cropPicture({ sha256: ref.sha256, focalPoint: { x: 0.85, y: 0.1 } });
    expect(crops.map(({ crop, width, height }) => `${crop} ${width}x${height}`)).toEqual([
      '16x9 1000x563',
      '4x3 1000x750',
      '1x1 1000x1000',
    ]);
    for (const crop of crops) expect(await isRedAt(crop, 0.85, 200 / (crop.height ?? 1))).toBe(true);
    const below = await newsroom.client.media.cropPicture({ sha256: ref.sha256, focalPoint: { x: 0.5, y: 1 } });
    for (const crop of below.crops) expect(await isRedAt(crop, 0.85, 200 / (crop.height ?? 1))).toBe(false);
    const byContent = await newsroom.client.media.cropPicture({ sha256: ref.sha256, focalPoint: null });
    expect(byContent.crops).toEqual(ref.renditions?.filter(({ crop }) => crop));
  });

  it('is cut as it stands upright, whichever way the camera was held', async () => {
    const { sha256 } = await put('tower.jpg', await photograph());
    const { crops } = await newsroom.client.media.cropPicture({ sha256, focalPoint: { x: 1, y: 0 } });
    expect(crops.map(({ crop, width, height }) => `${crop} ${width}x${height}`)).toEqual([
      '16x9 1200x675',
      '4x3 1200x900',
      '1x1 1000x1000',
    ]);
    for (const crop of crops) expect(holdsPlace((await sharp(await bytesOf(crop)).metadata()).exif)).toBe(false);
  });
});

it('a picture that was stored without its published forms gets them when its story is exported, and its place goes nowhere', async () => {
  const bytes = await photograph();
  const ref = await newsroom.core.media.put({ name: 'old.jpg', mediaType: '', body: chunk(bytes), asIs: true });
  expect(ref.renditions).toBeUndefined();
  const document = storyOf(['The pier is old.'], { headline: 'Old pier' });
  document.body.root.children.push({ ...emptyBlock('image'), media: ref, alt: 'A pier.' });
  const { id } = await newsroom.client.articles.createFromDocument({ document });
  const path = join(dir, 'old-pier');
  const { jobId } = await newsroom.client.jobs.startExport({ articles: [id], form: 'folder', out: path });
  await awaitJob(newsroom, jobId, 'export');
  const pictures = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(webp|jpe?g)$/.test(name),
  );
  expect(pictures.length).toBeGreaterThan(5);
  for (const name of pictures) expect(holdsPlace((await sharp(join(path, name)).metadata()).exif)).toBe(false);
  expect(await readFile(join(path, 'index.html'), 'utf8')).toContain('srcset=');
});
