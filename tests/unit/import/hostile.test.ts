import { deflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceReader, type SourceReader } from '../../../electron/core/jobs/source-reader.ts';
import { systemClock } from '../../../electron/core/index.ts';
import { manuscript, wordFile } from '../../fixtures/import/word-file.ts';
import { bringIn, outline } from './import.ts';

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>Paragraph ${at} of a long page, with words enough to be one.</p>`).join(
    '',
  );

const refusal = async (name: string, source: string | Uint8Array): Promise<{ code: string; message: string }> => {
  const error: unknown = await bringIn(name, source).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error, `${name} should have been refused`).toMatchObject({ code: expect.any(String) });
  return error as { code: string; message: string };
};

describe('a file that is not what it says', () => {
  it.each([
    ['a picture', 'story.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF', 'story.docx', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['an older Word file', 'story.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['bytes of nothing', 'story.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 131) % 256))],
    ['a spreadsheet', 'story.docx', zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') })],
    ['a zip archive', 'story.docx', zipSync({ 'readme.txt': Buffer.from('words') })],
  ])('is refused: %s', async (_, name, bytes) => {
    const { code, message } = await refusal(name, bytes);
    expect(code).toBe('unsupported_format');
    expect(message).toContain('Nothing was changed');
  });

  it('is refused where it holds no words', async () => {
    expect((await refusal('empty.txt', '')).code).toBe('validation');
    expect((await refusal('empty.html', '<html><body><script>1</script></body></html>')).code).toBe('validation');
  });
});

describe('a Word file that is broken', () => {
  const whole = manuscript();
  it.each([0.2, 0.5, 0.9, 0.99])('is refused where it was cut off at %d of its length', async (share) => {
    const { code, message } = await refusal('cut.docx', whole.slice(0, Math.floor(whole.length * share)));
    expect(code).toBe('validation');
    expect(message).toContain('cut short');
  });

  it('is refused where its document is no XML', async () => {
    const { code } = await refusal('bad.docx', wordFile({ body: '<w:p><w:r><w:t>open' }));
    expect(code).toBe('validation');
  });

  it('is refused before it is unpacked where it is a bomb', async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024, 0x20);
    const bomb = zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': zeros });
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    const { code, message } = await refusal('bomb.docx', bomb);
    expect(code).toBe('validation');
    expect(message).toContain('unpacks to more');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('is refused where it unpacks to more than it says', async () => {
    const lying = Buffer.from(
      zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from('x'.repeat(5000)) }),
    );
    // The size before packing, in both headers of the second file, is made small.
    for (let at = 0; at + 4 <= lying.length; at += 1) if (lying.readUInt32LE(at) === 5000) lying.writeUInt32LE(5, at);
    expect(deflateRawSync(Buffer.from('x'.repeat(5000))).length).toBeLessThan(5000);
    expect((await refusal('lying.docx', lying)).code).toBe('validation');
  });
});

describe('a page that is too much', () => {
  it('is refused at 50 MB of mark-up, soon and with what to do', async () => {
    const started = performance.now();
    const { code, message } = await refusal('huge.html', `<html><body>${paragraphs(900_000)}</body></html>`);
    expect(code).toBe('validation');
    expect(message).toMatch(/too large/);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('comes in where the 50 MB are scripts and pictures', async () => {
    const filler = `<script>${'x'.repeat(25_000_000)}</script><img alt="" src="data:image/png;base64,${'A'.repeat(25_000_000)}">`;
    const file = await bringIn(
      'heavy.html',
      `<html><body><h1>A heavy page</h1>${filler}${paragraphs(5)}</body></html>`,
    );
    expect(file.document.fields.headline).toBe('A heavy page');
    expect(outline(file).filter(([type]) => type === 'paragraph')).toHaveLength(5);
  });

  it('is refused where it nests without end', async () => {
    const { code, message } = await refusal('deep.html', `${'<div>'.repeat(50_000)}words`);
    expect(code).toBe('validation');
    expect(message).toContain('inside each other');
  });

  it('comes in with 100 tables inside each other', async () => {
    const html = `${'<table><tr><td>'.repeat(100)}<p>The words at the bottom of it.</p>${'</td></tr></table>'.repeat(100)}`;
    const file = await bringIn('tables.html', `<h1>Tables</h1>${html}`);
    expect(outline(file)).toEqual([['paragraph', 'The words at the bottom of it.']]);
  });

  it('comes in with 10,000 links', async () => {
    const links = Array.from({ length: 10_000 }, (_, at) => `<a href="https://ok.example/${at}">link ${at}</a>`).join(
      ' and ',
    );
    const file = await bringIn('links.html', `<h1>Links</h1><p>Here they are, one after the other: ${links}.</p>`);
    const [only] = file.document.body.root.children;
    expect(only?.type === 'paragraph' && only.children.filter(({ type }) => type === 'link')).toHaveLength(10_000);
  });
});

describe('the reader of sources', () => {
  const log = { info: () => {}, error: () => {} };
  const entry = join(import.meta.dirname, '..', '..', '..', 'electron', 'core', 'import', 'import-worker.ts');
  const readers: SourceReader[] = [];
  afterAll(async () => {
    for (const reader of readers) await reader.close();
  });
  const readerOf = (milliseconds: number, megabytes: number): SourceReader => {
    const reader = createSourceReader(entry, { clock: systemClock, log }, { milliseconds, megabytes });
    readers.push(reader);
    return reader;
  };
  const source = (text: string, name = 'a.html') => ({
    name,
    bytes: Buffer.from(text),
    format: 'auto' as const,
    language: 'en',
  });

  it('gives up on a source that takes too long, and reads the next', async () => {
    const reader = readerOf(3_000, 1_000);
    const slow = `<div>${'<b>a</b> '.repeat(300_000)}</div>`;
    await expect(reader.read(source(slow))).rejects.toMatchObject({
      code: 'validation',
      message: expect.stringContaining('longer than 3 seconds'),
    });
    const file = await reader.read(source('Words\n\nThey come in all the same.', 'a.txt'));
    expect(file.document.fields.headline).toBe('Words');
  }, 60_000);

  it('gives up on a source that takes too much memory, and reads the next', async () => {
    const reader = readerOf(60_000, 96);
    const wide = `<p>${'<b>a</b><i>b</i>'.repeat(240_000)}</p>`;
    await expect(reader.read(source(wide))).rejects.toMatchObject({
      code: 'validation',
      message: expect.stringContaining('more memory'),
    });
    const file = await reader.read(source('Words\n\nThey come in all the same.', 'a.txt'));
    expect(file.document.fields.headline).toBe('Words');
  }, 90_000);

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = readerOf(60_000, 1_000).read(source(paragraphs(30_000)), stop.signal);
    setTimeout(() => stop.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});
