import { expect, it } from 'vitest';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { link, text } from '../../../shared/document/inline.ts';
import { replaceWords } from '../../../shared/document/replace-words.ts';
import { plainText } from '../../../shared/document/read/plain-text.ts';

const media = { sha256: 'a'.repeat(64), mediaType: 'image/png', name: 'Varnhold.png', bytes: 1 };
const story = () => {
  const empty = emptyDocument('en-CA');
  const fields = {
    ...empty.fields,
    headline: 'Varnhold goes',
    slug: 'varnhold-goes',
    tags: ['Varnhold'],
    byline: [{ name: 'Edda Varnhold', role: '', url: 'https://example.org/Varnhold' }],
  };
  const body = bodyOf([
    {
      ...emptyBlock('paragraph'),
      children: [text('Varnhold and Varnholds. '), link('https://example.org/Varnhold', 'Varnhold')],
    },
    { ...emptyBlock('image'), media, alt: 'Varnhold at dawn', caption: 'Varnhold’s boat' },
    { ...emptyBlock('divider') },
    { type: 'unknown-block', version: 1, id: 'poll', original: { type: 'poll', text: 'Varnhold' } } as never,
  ]);
  return { ...empty, fields, body };
};

it('replaces whole words wherever a reader meets them, and nothing else', () => {
  const before = story();
  const { document, count } = replaceWords(before, 'Varnhold', 'Varnholt');
  expect(count).toBe(7);
  expect(document.fields).toMatchObject({
    headline: 'Varnholt goes',
    slug: 'varnhold-goes',
    tags: ['Varnholt'],
    byline: [{ name: 'Edda Varnholt', url: 'https://example.org/Varnhold' }],
  });
  expect(plainText(document)).toContain('Varnholt and Varnholds. Varnholt');
  const [first, image, divider, unknown] = document.body.root.children;
  expect(JSON.stringify(first)).toContain('"url":"https://example.org/Varnhold"');
  expect(image).toMatchObject({ media, alt: 'Varnholt at dawn', caption: 'Varnholt’s boat' });
  expect([divider, unknown]).toEqual(before.body.root.children.slice(2));
  expect(divider).toBe(before.body.root.children[2]);
});

it('finds a sentence whatever the curl of its marks, and looks for no mere mark', () => {
  const document = {
    ...emptyDocument(),
    body: bodyOf([{ ...emptyBlock('paragraph'), children: [text('He said: “It’s the the end.” (Yes.)')] }]),
  };
  expect(
    plainText(replaceWords(document, 'He said: "It\'s  the the end."', 'He said: “It’s the end.”').document),
  ).toContain('He said: “It’s the end.” (Yes.)');
  expect(replaceWords(document, ' , ', 'x')).toEqual({ document, count: 0 });
});
