import { describe, expect, it } from 'vitest';
import { bodyOf, type ArticleDocument } from '../../../shared/document/article-document.ts';
import { withTyped } from '../../../shared/document/as-typed.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { link } from '../../../shared/document/inline.ts';
import { publishProblems } from '../../../shared/document/publish-gate.ts';
import { readDocument, writeDocument } from '../../../shared/document/read-document.ts';
import { notUnderstood } from '../../../shared/document/read/not-understood.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { storyLink } from '../../../shared/domain/story-link.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import { sampleShell, sampleStory } from '../../support/page-bundles.ts';

const clip = {
  ...emptyBlock('video-segment'),
  title: 'Boats',
  asTyped: { durationSeconds: 'soonish', startAt: '1:x' },
};
const links = { ...emptyBlock('related-links'), links: [{ title: '', url: '', asTyped: { url: 'tides.example' } }] };

function typed(): ArticleDocument {
  const story = sampleStory();
  const fields = {
    ...story.fields,
    asTyped: { embargoAt: 'Friday six' },
    byline: [{ name: 'Ada Voll', role: '', url: 'voll.example' }],
  };
  return { ...story, fields, body: bodyOf([...story.body.root.children, clip, links]) };
}

describe('what was typed and could not be understood', () => {
  it('is told with its place, in the order of the page', () => {
    expect(notUnderstood(sampleStory())).toEqual([]);
    expect(notUnderstood(typed()).map(({ typed: words, place }) => `${words}: ${place}`)).toEqual([
      'voll.example: the page of Ada Voll in the byline',
      'Friday six: the embargo of the story',
      'soonish: the duration of the video “Boats”',
      '1:x: the start of the video “Boats”',
      'tides.example: the address of related link 1',
    ]);
    const [first, , third] = publishProblems(typed(), { asOf: '2026-11-24T07:30:00Z' });
    expect(first).toMatchObject({ kind: 'not-understood', blockId: null });
    expect(third).toMatchObject({ blockId: clip.id, message: expect.stringMatching(/“soonish” in the duration of/) });
  });

  it('is written and read with the story, and only then asks for a later program', () => {
    const written = writeDocument(typed());
    expect(readDocument(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, value: typed() });
    const linking = { ...emptyBlock('paragraph'), children: [link(storyLink('pier-1' as ArticleId), 'the pier')] };
    const stories = [sampleStory(), { ...sampleStory(), body: bodyOf([linking]) }];
    expect(written.formatVersion).toBe(2);
    expect(stories.map((story) => writeDocument(story).formatVersion)).toEqual([1, 2]);
  });

  it('stands on no page', () => {
    const assets = { stylesheet: 'page.css', mediaUrl: ({ name }: { name: string }) => name, captionText: () => '' };
    const page = renderPage(typed(), { shell: sampleShell(), asOf: '2026-11-24T07:30:00Z', assets });
    expect(page).toContain('Boats');
    expect(page).not.toMatch(/soonish|1:x|tides\.example|Friday six/);
  });

  it('is gone without a trace once the field makes sense', () => {
    const two = withTyped({ startAt: '1:x' }, 'endAt', '9:99');
    expect(two).toEqual({ startAt: '1:x', endAt: '9:99' });
    expect(withTyped(withTyped(two, 'startAt', undefined), 'endAt', undefined)).toBeUndefined();
    expect(withTyped(undefined, 'endAt', undefined)).toBeUndefined();
  });
});
