import { expect, it } from 'vitest';
import { slugTellsAll } from '../../../shared/domain/slug.ts';
import { listPages } from '../../../shared/page/site/paging.ts';
import { nameFolder, wayUp } from '../../../shared/page/site/site-addresses.ts';

it.each([0, 1, 24, 25, 49, 50, 51, 74, 75, 1000])('shows each of %i stories once, newest first', (count) => {
  const pages = listPages('', count);
  expect(pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual([
    ...Array(count).keys(),
  ]);
  expect(pages[0]?.path).toBe('index.html');
  expect(pages.slice(1).every(({ from, to }) => to - from === 25)).toBe(true);
});

it('links every page to its neighbours, both ways', () => {
  const pages = listPages('sections/world/', 130);
  expect(pages.map(({ path }) => path)).toEqual(
    ['', 'page/4/', 'page/3/', 'page/2/', 'page/1/'].map((folder) => `sections/world/${folder}index.html`),
  );
  expect(pages.map(({ older }) => older)).toEqual([...pages.slice(1).map(({ path }) => path), null]);
  expect(pages.map(({ newer }) => newer)).toEqual([null, ...pages.slice(0, -1).map(({ path }) => path)]);
});

it('leaves the pages of older stories as they are when stories are added', () => {
  const fromTheEnd = (count: number) =>
    listPages('', count).map(({ path, from, to }) => [path, count - to, count - from]);
  const [before, after] = [fromTheEnd(80), fromTheEnd(110)];
  expect(after).toEqual(expect.arrayContaining(before.slice(1)));
});

it('gives names their folders: the slug, and a mark where the slug leaves something out', () => {
  expect(['Ada Quill', 'Zoë Ness', 'Søren Æble', 'O’Brien'].map(nameFolder)).toEqual([
    'ada-quill',
    'zoe-ness',
    'soren-aeble',
    'obrien',
  ]);
  expect(nameFolder('ᐊᐃᑉ')).toMatch(/^story-[0-9a-z]{7}$/);
  expect(nameFolder('ᐊᐃᑉ')).not.toBe(nameFolder('ᐅᑭᐅᖅ'));
  expect(slugTellsAll('東京 News')).toBe(false);
});

it('leads from any page to the top', () => {
  expect(['index.html', 'story/index.html', 'sections/world/page/3/index.html'].map(wayUp)).toEqual([
    '',
    '../',
    '../../../../',
  ]);
});
