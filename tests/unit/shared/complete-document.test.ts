import { describe, expect, it } from 'vitest';
import { completeDocument } from '../../../shared/document/complete-document.ts';
import { readDocument, writeDocument } from '../../../shared/document/read-document.ts';
import type { Json } from '../../../shared/lib/json.ts';
import { storyOf } from '../../fixtures/documents.ts';

const readWhole = (json: Json) => readDocument(completeDocument(json));

describe('a document with things left out', () => {
  it('is a story all the same, with those things empty', () => {
    const read = readWhole({
      formatVersion: 1,
      fields: {
        headline: 'Pier reopens',
        byline: [{ name: 'Ada Quill' }],
        leadVideo: { title: 'The pier', durationSeconds: 465 },
      },
      body: {
        root: {
          children: [
            { type: 'paragraph', children: [{ type: 'text', text: 'At last.' }] },
            { type: 'video-segment', title: 'Watch', durationSeconds: 407 },
            { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'one' }] }] },
            {
              type: 'paragraph',
              children: [{ type: 'link', url: 'https://pier.example/', children: [{ type: 'text', text: 'x' }] }],
            },
            { type: 'divider' },
          ],
        },
      },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { fields, body } = read.value;
    expect(fields).toMatchObject({
      headline: 'Pier reopens',
      deck: '',
      byline: [{ name: 'Ada Quill', role: '', url: '' }],
    });
    expect(fields.leadVideo).toMatchObject({ label: 'WATCH', durationSeconds: 465, caption: '' });
    expect(body.root.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'video-segment',
      'list',
      'paragraph',
      'divider',
    ]);
    expect(new Set(body.root.children.map(({ id }) => id)).size).toBe(5);
  });

  it('may have no fields at all, and nothing in its body', () => {
    const read = readWhole({ formatVersion: 1, body: {} });
    expect(read).toMatchObject({ ok: true, value: { body: { root: { children: [] } } } });
  });
});

it('a whole document stays what it was, unknown blocks to the letter', () => {
  const whole = writeDocument(storyOf(['One.'], { headline: 'Whole' }));
  const chart = { type: 'chart', series: [1, { type: 'paragraph' }] };
  const document = JSON.parse(JSON.stringify(whole)) as typeof whole & { body: { root: { children: Json[] } } };
  document.body.root.children.push(chart);
  expect(completeDocument(document as unknown as Json)).toEqual(document);
});

it.each<[string, Json]>([
  ['a number', 7],
  ['a list', []],
  ['a format and nothing else', { formatVersion: 1 }],
  ['fields that are none', { formatVersion: 1, fields: 'many' }],
  ['a headline that is no text', { formatVersion: 1, fields: { headline: 7 } }],
  ['a body that is none', { formatVersion: 1, body: { root: { children: {} } } }],
  [
    'a paragraph with an unknown property',
    { formatVersion: 1, body: { root: { children: [{ type: 'paragraph', colour: 'red' }] } } },
  ],
  [
    'a duration in words',
    { formatVersion: 1, body: { root: { children: [{ type: 'video-segment', durationSeconds: 'long' }] } } },
  ],
])('%s is refused as before', (_, json) => {
  expect(readWhole(json).ok).toBe(false);
});
