// Draws the sample story's clips, posters and picture from nothing and writes their digests into sample.story.
// Needs ffmpeg with libvpx-vp9 and libwebp (Debian's package has both). Run: node electron/core/sample/make-media.mjs
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRenditions } from '../media/make-renditions.ts';
import { SCENES } from './scenes.mjs';

const FOLDER = join(import.meta.dirname, 'media');
const STORY = join(import.meta.dirname, 'sample.story');
const [WIDTH, HEIGHT, FRAMES_PER_SECOND] = [640, 360, 12];
const [PICTURE_WIDTH, PICTURE_HEIGHT] = [1200, 675];

/** One frame of a scene as packed RGB; `seconds` is the moment within the clip. */
function drawFrame(scene, seconds, width, height) {
  const pixels = Buffer.alloc(width * height * 3);
  const colourAt = scene(seconds);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const colour = colourAt((x + 0.5) / width, (y + 0.5) / height);
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = Math.max(0, Math.min(255, colour[channel]));
    }
  }
  return pixels;
}

async function encode(frames, size, args, out) {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', size, '-r', String(FRAMES_PER_SECOND), '-i', 'pipe:0'];
  // Why: bitexact and one thread keep the bytes, and so the digests, the same from run to run.
  const exact = ['-threads', '1', '-fflags', '+bitexact', '-flags', '+bitexact', '-map_metadata', '-1'];
  const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-y', ...input, ...args, ...exact, join(FOLDER, out)], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(ffmpeg, 'close');
  for (const frame of frames) if (!ffmpeg.stdin.write(frame)) await once(ffmpeg.stdin, 'drain');
  ffmpeg.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg could not write ${out}`);
}

for (const [name, { scene, seconds, posterAt }] of Object.entries(SCENES)) {
  if (seconds > 0) {
    const frames = Array.from({ length: seconds * FRAMES_PER_SECOND }, (_, frame) =>
      drawFrame(scene, frame / FRAMES_PER_SECOND, WIDTH, HEIGHT),
    );
    const vp9 = [
      '-c:v',
      'libvpx-vp9',
      '-pix_fmt',
      'yuv420p',
      '-crf',
      '40',
      '-b:v',
      '0',
      '-deadline',
      'good',
      '-g',
      '48',
    ];
    await encode(frames, `${WIDTH}x${HEIGHT}`, vp9, `${name}.webm`);
  }
  const still = [drawFrame(scene, posterAt, PICTURE_WIDTH, PICTURE_HEIGHT)];
  const webp = ['-frames:v', '1', '-c:v', 'libwebp', '-quality', '80'];
  await encode(still, `${PICTURE_WIDTH}x${PICTURE_HEIGHT}`, webp, `${name}.webp`);
}

const TYPES = { webm: 'video/webm', webp: 'image/webp', jpg: 'image/jpeg', vtt: 'text/vtt' };
const SIZES = {
  webm: { width: WIDTH, height: HEIGHT },
  webp: { width: PICTURE_WIDTH, height: PICTURE_HEIGHT },
  jpg: {},
  vtt: {},
};

function mediaRef(name) {
  const bytes = readFileSync(join(FOLDER, name));
  const kind = name.split('.').at(-1);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, mediaType: TYPES[kind], name, bytes: bytes.length, ...SIZES[kind] };
}

/** The forms of a picture that pages show, made as the program itself makes them. */
async function renditionsOf(name) {
  const outDir = mkdtempSync(join(tmpdir(), 'copydesk-forms-'));
  const { files } = await makeRenditions({ input: join(FOLDER, name), outDir });
  const written = new Set();
  const made = files.map(({ path, mediaType, width, height, crop }) => {
    const own = `${name.replace(/\.webp$/, '')}-${crop ?? width}.${mediaType === 'image/webp' ? 'webp' : 'jpg'}`;
    copyFileSync(path, join(FOLDER, own));
    const { sha256, bytes } = mediaRef(own);
    // Why: the crop of a picture that has its shape already is the picture; the store keeps such bytes once.
    if (written.has(sha256)) rmSync(join(FOLDER, own));
    written.add(sha256);
    return { sha256, mediaType, name: own, bytes, width, height, ...(crop ? { crop } : {}) };
  });
  rmSync(outDir, { recursive: true });
  return made;
}

const originals = Object.keys(SCENES).flatMap((name) => readdirSync(FOLDER).filter((file) => file === `${name}.webp`));
const forms = new Map();
for (const name of originals) forms.set(name, await renditionsOf(name));
const files = readdirSync(FOLDER);
const story = JSON.parse(readFileSync(STORY, 'utf8'), (key, value) => {
  if (value === null || typeof value !== 'object' || !files.includes(value.name) || 'crop' in value) return value;
  const renditions = forms.get(value.name);
  return { ...mediaRef(value.name), ...(renditions ? { renditions } : {}) };
});
writeFileSync(STORY, `${JSON.stringify(story, null, 2)}\n`);
const total = files.reduce((sum, name) => sum + mediaRef(name).bytes, 0);
process.stdout.write(`${files.length} files, ${Math.ceil(total / 1024)} KiB\n`);
