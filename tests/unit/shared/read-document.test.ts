import { describe, expect, it } from 'vitest';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import { BLOCK_TYPES } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { FORMAT_VERSION } from '../../../shared/document/format-version.ts';
import { text } from '../../../shared/document/inline.ts';
import { readDocument, writeDocument } from '../../../shared/document/read-document.ts';
import { upgradeDocument } from '../../../shared/document/upgrades/upgrade-document.ts';

const stored = () => JSON.parse(JSON.stringify(writeDocument(emptyDocument())));

describe('readDocument', () => {
  it('takes back what writeDocument wrote, every block type included', () => {
    const document = { ...emptyDocument('en-CA'), body: bodyOf(BLOCK_TYPES.map((type) => emptyBlock(type))) };
    const read = readDocument(JSON.parse(JSON.stringify(writeDocument(document))));
    expect(read).toEqual({ ok: true, value: document });
  });

  it('keeps an unknown block whole and writes it back as it came', () => {
    const json = stored();
    const poll = { type: 'poll', id: 'poll-1', version: 7, options: [{ deep: ['a', null, 1.5] }], note: 'é' };
    json.body.root.children.push(poll);
    const read = readDocument(json);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.body.root.children[1]).toMatchObject({ type: 'unknown-block', id: 'poll-1', original: poll });
    expect(JSON.stringify(writeDocument(read.value).body)).toContain(JSON.stringify(poll));
    expect(readDocument(read.value)).toEqual(read);
  });

  it('gives an unknown block without an id one of its own and leaves the original alone', () => {
    const json = stored();
    json.body.root.children = [{ type: 'poll' }, { type: 'poll' }];
    const read = readDocument(json);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const [a, b] = read.value.body.root.children;
    expect(a?.id).not.toBe(b?.id);
    expect(writeDocument(read.value).body).toMatchObject({ root: { children: [{ type: 'poll' }, { type: 'poll' }] } });
  });

  it('says that a later format is later', () => {
    expect(readDocument({ ...stored(), formatVersion: FORMAT_VERSION + 1 })).toEqual({
      ok: false,
      error: { reason: 'newer-format', formatVersion: FORMAT_VERSION + 1 },
    });
  });

  it.each<[string, (json: ReturnType<typeof stored>) => unknown, RegExp]>([
    ['no object', () => 'text', /not a JSON object/],
    ['no version', (json) => ({ ...json, formatVersion: undefined }), /formatVersion/],
    ['an unknown property', (json) => ((json.body.root.children[0].colour = 'red'), json), /body\.root\.children\.0/],
    ['an id twice', (json) => (json.body.root.children.push(json.body.root.children[0]), json), /used twice/],
    [
      'a script address',
      (json) => (
        json.body.root.children[0].children.push({
          type: 'link',
          version: 1,
          url: 'javascript:alert(1)',
          children: [],
        }),
        json
      ),
      /whole address/,
    ],
    [
      'a format that stories do not have',
      (json) => (json.body.root.children[0].children.push({ ...text('x'), format: 8 }), json),
      /format/,
    ],
    ['a missing field', (json) => (delete json.fields.headline, json), /fields\.headline/],
    [
      'a fraction of a second',
      (json) => ((json.fields.leadVideo = { ...emptyBlock('video-segment'), durationSeconds: 1.5 }), json),
      /durationSeconds/,
    ],
  ])('names the place of %s', (_name, spoil, problem) => {
    const read = readDocument(spoil(stored()));
    expect(read.ok).toBe(false);
    if (!read.ok && read.error.reason === 'invalid') expect(read.error.problems.join('\n')).toMatch(problem);
    else throw new Error('expected problems');
  });
});

describe('upgradeDocument', () => {
  const raw = { formatVersion: 1, fields: { title: 'x' }, body: {} };
  it('goes step by step and sets the version after each', () => {
    const steps = [
      { from: 2, upgrade: (d: typeof raw) => ({ ...d, fields: { ...d.fields, seen: d.formatVersion } }) },
      { from: 1, upgrade: (d: typeof raw) => ({ ...d, fields: { headline: d.fields.title } }) },
    ] as unknown as Parameters<typeof upgradeDocument>[1];
    expect(upgradeDocument(raw, steps, 3)).toEqual({ formatVersion: 3, fields: { headline: 'x', seen: 2 }, body: {} });
  });
  it('says where no step leads on', () => expect(() => upgradeDocument(raw, [], 2)).toThrow(/format 1/));
});
