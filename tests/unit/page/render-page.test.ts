import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { BLOCK_TYPES } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { link, text, TEXT_FORMAT } from '../../../shared/document/inline.ts';
import { bodyOf } from '../../../shared/document/article-document.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { storyLink } from '../../../shared/domain/story-link.ts';
import { emptyShell } from '../../../shared/document/site-shell.ts';
import { createPageContext } from '../../../shared/page/page-context.ts';
import type { PageOptions } from '../../../shared/page/page-options.ts';
import { renderParts } from '../../../shared/page/page-parts.ts';
import { renderBlock } from '../../../shared/page/render-block.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import { storyOf } from '../../fixtures/documents.ts';
import { hostileStory } from '../../fixtures/hostile-story.ts';
import { sampleShell, sampleStory } from '../../support/page-bundles.ts';

const options = (change: Partial<PageOptions> = {}): PageOptions => ({
  shell: sampleShell(),
  asOf: '2026-11-24T07:30:00Z',
  assets: { stylesheet: 'page.css', mediaUrl: ({ name }) => `media/${name}`, captionText: () => 'WEBVTT\n' },
  ...change,
});
const inStory = (...blocks: Block[]) => ({ ...storyOf([]), body: bodyOf(blocks) });
const htmlOf = (block: Block, change: Partial<PageOptions> = {}): string =>
  renderBlock(block, createPageContext(inStory(block), options(change)));

describe('a page', () => {
  it('is its parts put together, each one element', () => {
    for (const story of [sampleStory(), hostileStory()]) {
      const { beforeMain, storyTop, blocks, storyEnd, afterMain } = renderParts(story, options());
      const page = renderPage(story, options());
      let at = 0;
      for (const html of [
        ...beforeMain,
        ...storyTop,
        ...blocks.map((block) => block.html),
        ...storyEnd,
        ...afterMain,
      ]) {
        const found = page.indexOf(html, at);
        expect(found, html.slice(0, 80)).toBeGreaterThan(0);
        at = found + html.length;
        const name = /^<([a-z0-9]+)/.exec(html)?.[1];
        expect(html === '<hr>' || html.endsWith(`</${name}>`)).toBe(true);
      }
    }
  });

  it('leaves out blocks that have nothing to show, so that every part has an element', () => {
    const blocks = BLOCK_TYPES.map((type) => emptyBlock(type));
    const shown = renderParts(inStory(...blocks), options()).blocks;
    expect(shown.map(({ html }) => html)).toEqual(['<hr>', expect.stringContaining('WATCH')]);
  });

  it('is the same whatever the ids of its blocks are', () => {
    const story = sampleStory();
    const other = sampleStory(({ body }) =>
      body.root.children.forEach((block, at) => Object.assign(block, { id: `other${at}` })),
    );
    expect(renderPage(other, options())).toBe(renderPage(story, options()));
  });

  it('shows the notice only while it is in force', () => {
    const noticed = (asOf: string, from: string | null, to: string | null): boolean => {
      const shell = { ...emptyShell(), notice: { text: 'Storm tonight', from, to } };
      return renderPage(storyOf(['x']), options({ shell, asOf })).includes('Storm tonight');
    };
    const [before, start, end] = ['2026-11-23T04:59:59Z', '2026-11-23T06:00:00+01:00', '2026-11-30T23:00:00+01:00'];
    expect(noticed(before, start, end)).toBe(false);
    expect(noticed(start, start, end)).toBe(true);
    expect(noticed('2026-11-30T21:59:59Z', start, end)).toBe(true);
    expect(noticed(end, start, end)).toBe(false);
    expect(noticed(before, null, null)).toBe(true);
  });
});

describe('inline text', () => {
  it('nests its formats always in the same order', () => {
    const both = TEXT_FORMAT.bold | TEXT_FORMAT.italic;
    const block = {
      ...emptyBlock('paragraph'),
      children: [text('a < b & "c"', both), link('https://e.example/?a=1&b', 'there')],
    };
    expect(htmlOf(block)).toBe(
      '<p><strong><em>a &lt; b &amp; &quot;c&quot;</em></strong><a href="https://e.example/?a=1&amp;b">there</a></p>',
    );
  });

  it('makes no link of an address that a page may not point to', () => {
    const block = { ...emptyBlock('paragraph'), children: [link('javascript:alert(1)', 'here')] };
    expect(htmlOf(block)).toBe('<p>here</p>');
  });

  it('writes what no URL may hold as percent signs', () => {
    const block = { ...emptyBlock('paragraph'), children: [link('https://e.example/a|b?q=100%&r=[1]', 'x')] };
    expect(htmlOf(block)).toContain('href="https://e.example/a%7Cb?q=100%25&amp;r=%5B1%5D"');
  });
});

describe('blocks', () => {
  it('link to another story where its address is known, and keep the words where it is not', () => {
    const id = 'abc' as ArticleId;
    const children = [text('See '), link(storyLink(id), 'this')];
    for (const type of ['paragraph', 'quote', 'closing-note', 'cross-head'] as const) {
      const block = { ...emptyBlock(type), children };
      expect(htmlOf(block), type).toContain('See this<');
      expect(htmlOf(block, { storyUrl: () => undefined }), type).toContain('See this<');
      expect(htmlOf(block, { storyUrl: (to) => `../${to}/` }), type).toContain('See <a href="../abc/">this</a>');
    }
  });

  it('has no empty line for a speaker nobody named', () => {
    expect(htmlOf({ ...emptyBlock('pull-quote'), text: 'Wait.' })).toBe(
      '<aside class="pull-quote"><figure><blockquote><p>Wait.</p></blockquote></figure></aside>',
    );
  });

  it('leaves out a related link that still waits for its address', () => {
    const links = [
      { title: 'Read on', url: 'https://e.example/' },
      { title: 'Not yet', url: '' },
    ];
    expect(htmlOf({ ...emptyBlock('related-links'), links })).not.toContain('Not yet');
  });

  it('asks a file to start and end where the segment does, but not an excerpt that is shorter', () => {
    const media = { sha256: 'a'.repeat(64), mediaType: 'video/webm', name: 'a.webm', bytes: 1 };
    const segment = { ...emptyBlock('video-segment'), title: 'A', startAt: 30, endAt: 90 };
    expect(htmlOf({ ...segment, media: { ...media, durationSeconds: 120 } })).toContain('src="media/a.webm#t=30,90"');
    expect(htmlOf({ ...segment, media: { ...media, durationSeconds: 60 } })).toContain('src="media/a.webm#t=30"');
    expect(htmlOf({ ...segment, media: { ...media, durationSeconds: 5 } })).toContain('src="media/a.webm"');
    expect(htmlOf({ ...segment, media })).toContain('src="media/a.webm"');
  });

  it('refuses a block it does not know, or shows it as a box where that is asked for', () => {
    const strange: Block = { ...emptyBlock('divider'), type: 'unknown-block', original: { type: 'cross<word' } };
    expect(() => htmlOf(strange)).toThrow(`The block “cross<word” (${strange.id})`);
    expect(htmlOf(strange, { unknownBlocks: 'box' })).toMatch(/^<div class="unknown-block">.*cross&lt;word/);
  });
});
