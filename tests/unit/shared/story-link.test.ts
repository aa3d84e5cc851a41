import { expect, it } from 'vitest';
import { isLinkTarget, isLinkUrl, link, linkSchema } from '../../../shared/document/inline.ts';
import { storyLinks } from '../../../shared/document/read/story-links.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { bodyOf } from '../../../shared/document/article-document.ts';
import { newArticleId } from '../../../shared/domain/ids.ts';
import { linkedStory, storyLink } from '../../../shared/domain/story-link.ts';
import { storyUrls } from '../../../shared/page/story-address.ts';
import { storyOf } from '../../fixtures/documents.ts';

it('names a story, and nothing else passes for one', () => {
  const id = newArticleId();
  expect(linkedStory(storyLink(id))).toBe(id);
  for (const other of [
    'copydesk:story/',
    'copydesk:story/a b',
    'copydesk:story/../x',
    'copydesk:page/x',
    'https://e.example/copydesk:story/x',
  ])
    expect(linkedStory(other), other).toBeUndefined();
});

it('is a link of a story, and no address of the web', () => {
  const url = storyLink(newArticleId());
  expect(isLinkUrl(url)).toBe(false);
  expect(isLinkTarget(url)).toBe(true);
  expect(linkSchema.safeParse(link(url, 'words')).success).toBe(true);
  for (const bad of ['javascript:alert(1)', 'copydesk:story/', 'file:///etc/passwd'])
    expect(linkSchema.safeParse(link(bad, 'words')).success, bad).toBe(false);
});

it('is found in every place that can hold one, each story once', () => {
  const [a, b] = [newArticleId(), newArticleId()];
  const paragraph = {
    ...emptyBlock('paragraph'),
    children: [link(storyLink(b), 'b'), link('https://e.example/', 'e')],
  };
  const related = {
    ...emptyBlock('related-links'),
    links: [
      { title: 'A', url: storyLink(a) },
      { title: 'B', url: storyLink(b) },
    ],
  };
  expect(storyLinks({ ...storyOf([]), body: bodyOf([paragraph, related]) })).toEqual([b, a]);
});

it('has an address below the base URL only, while its story is there and not spiked', () => {
  const [a, b, c] = [newArticleId(), newArticleId(), newArticleId()];
  const known = [
    { id: a, slug: 'ice', spikedAt: null },
    { id: b, slug: 'fog', spikedAt: '2026-11-24T12:00:00.000Z' },
  ];
  const urlOf = storyUrls({ baseUrl: 'https://news.example/daily' }, known);
  expect([a, b, c].map(urlOf)).toEqual(['https://news.example/daily/ice/', undefined, undefined]);
  expect(storyUrls({ baseUrl: '' }, known)(a)).toBeUndefined();
});
