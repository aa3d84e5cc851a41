import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle, type WrittenBundle } from '../../electron/core/bundle/index.ts';
import { bundleOf, sampleStory } from '../support/page-bundles.ts';

let folder: WrittenBundle;
let zip: WrittenBundle;
beforeAll(async () => {
  folder = await bundleOf(sampleStory());
  zip = await bundleOf(sampleStory(), { form: 'zip' });
});

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const namesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
const sumsAccepted = (path: string): boolean => {
  try {
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: path, stdio: 'pipe' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'status' in error) return false;
    throw error;
  }
};

/** A copy of the bundle with a change. */
function changed(change: (path: string) => void): string {
  const path = join(mkdtempSync(join(tmpdir(), 'copydesk-tampered-')), 'story');
  cpSync(folder.path, path, { recursive: true });
  change(path);
  return path;
}
const faultsOf = async (path: string): Promise<string[]> =>
  (await verifyBundle(path)).faults.map(({ kind, path: name, message }) => `${kind} ${name}: ${message}`);
const media = (path: string): string => namesIn(path).find((name) => name.endsWith('.webm')) ?? '';

describe('a bundle', () => {
  it('lists every file in its manifest, with hash, size and type, and the manifest in its digest', () => {
    const manifest = JSON.parse(readFileSync(join(folder.path, 'manifest.json'), 'utf8'));
    const own = ['SHA256SUMS', 'manifest-digest.json', 'manifest.json'];
    const files = namesIn(folder.path).filter((name) => !own.includes(name));
    expect(manifest.resources.map(({ path }: { path: string }) => path)).toEqual(files);
    for (const { path, hash, bytes, mediaType, name } of manifest.resources) {
      const content = readFileSync(join(folder.path, path));
      expect({ hash, bytes }).toEqual({ hash: `sha256:${sha256(content)}`, bytes: content.length });
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9+.-]+$/);
      expect(name).toMatch(/^[a-z0-9._-]+$/);
    }
    expect(manifest).toMatchObject({
      created: '2026-11-24T07:30:00.000Z',
      software: 'Copydesk test',
      article: { id: 'sample0story0000', revision: 7 },
    });
    const digest = JSON.parse(readFileSync(join(folder.path, 'manifest-digest.json'), 'utf8'));
    expect(digest.hash).toBe(`sha256:${sha256(readFileSync(join(folder.path, 'manifest.json')))}`);
  });

  it('is accepted by sha256sum, whose list covers all files, and has that list’s digest', async () => {
    expect(sumsAccepted(folder.path)).toBe(true);
    const sums = readFileSync(join(folder.path, 'SHA256SUMS'), 'utf8');
    expect(sums.trim().split('\n')).toHaveLength(namesIn(folder.path).length - 1);
    expect(folder.digest).toBe(`sha256:${sha256(Buffer.from(sums))}`);
    expect(await verifyBundle(folder.path)).toEqual({
      ok: true,
      digest: folder.digest,
      files: folder.files,
      faults: [],
    });
    expect(await verifyBundle(zip.path)).toEqual({ ok: true, digest: folder.digest, files: folder.files, faults: [] });
  });

  it('names its files in lower-case ASCII, with a hash of their content', () => {
    const named = namesIn(folder.path).filter((name) => name.includes('/') || name.startsWith('page'));
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) {
      expect(name).toMatch(/^(?:(?:media|fonts)\/)?[a-z0-9-]+-[0-9a-f]{12}\.[a-z0-9]+$/);
      expect(sha256(readFileSync(join(folder.path, name)))).toContain(/-([0-9a-f]{12})\./.exec(name)?.[1]);
    }
  });

  it('is the same in a folder and in a zip, whose media are stored and whose text is deflated', () => {
    const bytes = readFileSync(zip.path);
    const unzipped = unzipSync(bytes);
    expect(Object.keys(unzipped)).toEqual(namesIn(folder.path));
    for (const [name, content] of Object.entries(unzipped))
      expect(Buffer.from(content).equals(readFileSync(join(folder.path, name))), name).toBe(true);
    const methods = new Map<string, number>();
    unzipSync(bytes, { filter: ({ name, compression }) => (methods.set(name, compression), false) });
    for (const [name, method] of methods) expect(method, name).toBe(/\.(webm|webp|jpg|woff2)$/.test(name) ? 0 : 8);
    expect(zip.bytes).toBe(bytes.length);
  });
});

describe('verify finds', () => {
  it('an added byte', async () => {
    const path = changed((at) => appendFileSync(join(at, media(at)), 'x'));
    expect(await faultsOf(path)).toEqual([`changed ${media(path)}: is not what was written`]);
    expect(sumsAccepted(path)).toBe(false);
  });

  it('an added file', async () => {
    expect(await faultsOf(changed((at) => writeFileSync(join(at, 'media', 'more.txt'), '')))).toEqual([
      'added media/more.txt: does not belong to the bundle',
    ]);
  });

  it('a missing file, and that the page needs it', async () => {
    const path = changed((at) => rmSync(join(at, media(at))));
    expect(await faultsOf(path)).toEqual([
      `missing ${media(folder.path)}: is not there`,
      `outside index.html: needs ${media(folder.path)}, which is not in the bundle`,
    ]);
  });

  it('a renamed file', async () => {
    const path = changed((at) => renameSync(join(at, 'article.json'), join(at, 'story.json')));
    expect(await faultsOf(path)).toEqual([
      'missing article.json: was renamed to story.json',
      'added story.json: is article.json under another name',
    ]);
  });

  it('a page changed together with its line in SHA256SUMS', async () => {
    const path = changed((at) => {
      const page = readFileSync(join(at, 'index.html'), 'utf8').replace('31 years', '13 years');
      const sums = readFileSync(join(at, 'SHA256SUMS'), 'utf8');
      const before = sha256(readFileSync(join(at, 'index.html')));
      writeFileSync(join(at, 'index.html'), page);
      writeFileSync(join(at, 'SHA256SUMS'), sums.replace(before, sha256(Buffer.from(page))));
    });
    expect(sumsAccepted(path)).toBe(true);
    expect(await faultsOf(path)).toEqual(['changed index.html: has another hash in the manifest']);
  });

  it('a changed manifest', async () => {
    const path = changed((at) => appendFileSync(join(at, 'manifest.json'), '\n'));
    expect(await faultsOf(path)).toEqual([
      'changed manifest.json: is not what was written',
      'changed manifest-digest.json: is not the digest of manifest.json',
    ]);
  });

  it('a link in place of a file', async () => {
    const path = changed((at) => {
      renameSync(join(at, 'article.json'), join(at, '..', 'elsewhere.json'));
      symlinkSync(join(at, '..', 'elsewhere.json'), join(at, 'article.json'));
    });
    expect((await faultsOf(path))[0]).toMatch(/^outside article\.json: is no plain file/);
  });

  it('a list that is gone, or is none', async () => {
    expect(await verifyBundle(changed((at) => rmSync(join(at, 'SHA256SUMS'))))).toMatchObject({
      ok: false,
      digest: null,
    });
    const path = changed((at) => writeFileSync(join(at, 'SHA256SUMS'), 'nothing of the kind\n'));
    expect((await faultsOf(path))[0]).toBe('unreadable SHA256SUMS: is no list of sums');
  });

  it('a page that loads something from the web', async () => {
    const path = changed((at) => {
      const page = readFileSync(join(at, 'index.html'), 'utf8');
      writeFileSync(join(at, 'index.html'), page.replace('<img ', '<img srcset="https://cdn.example/a.png 2x" '));
    });
    expect(await faultsOf(path)).toContain(
      'outside index.html: needs https://cdn.example/a.png, which is not in the bundle',
    );
  });

  it('a byte changed, added or cut off anywhere in a zip', async () => {
    const whole = readFileSync(zip.path);
    const beside = join(mkdtempSync(join(tmpdir(), 'copydesk-zip-')), 'story.zip');
    const verdict = async (bytes: Buffer): Promise<boolean> => {
      writeFileSync(beside, bytes);
      return (await verifyBundle(beside)).ok;
    };
    expect(await verdict(whole)).toBe(true);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const flipped = Buffer.from(whole);
      const at = Math.floor(whole.length * share);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(await verdict(flipped), `a bit at ${at}`).toBe(false);
      expect(
        await verdict(Buffer.concat([whole.subarray(0, at), Buffer.from('x'), whole.subarray(at)])),
        `a byte at ${at}`,
      ).toBe(false);
    }
    expect(await verdict(Buffer.concat([whole, Buffer.from('x')])), 'a byte at the end').toBe(false);
    expect(await verdict(Buffer.concat([Buffer.from('x'), whole])), 'a byte before all').toBe(false);
    expect(await verdict(whole.subarray(0, whole.length - 1))).toBe(false);
  });

  it('a file added to a zip', async () => {
    const more = zipSync({ ...unzipSync(readFileSync(zip.path)), 'more.txt': Buffer.from('x') });
    const beside = join(mkdtempSync(join(tmpdir(), 'copydesk-zip-')), 'story.zip');
    writeFileSync(beside, more);
    expect(await faultsOf(beside)).toContain('added more.txt: does not belong to the bundle');
  });
});

it('verify says plainly where there is nothing', async () => {
  await expect(verifyBundle(join(tmpdir(), 'copydesk-nothing-here'))).rejects.toMatchObject({ code: 'not_found' });
  const text = join(mkdtempSync(join(tmpdir(), 'copydesk-zip-')), 'story.zip');
  writeFileSync(text, 'no zip');
  expect(await verifyBundle(text)).toMatchObject({ ok: false, faults: [{ kind: 'unreadable' }] });
});
