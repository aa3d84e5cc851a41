import type { ArticleDocument } from '../../shared/document/article-document.ts';
import type { SiteShell } from '../../shared/document/site-shell.ts';
import { emptyShell } from '../../shared/document/site-shell.ts';
import { longStory } from '../fixtures/documents.ts';

const SECTIONS = ['Harbour', 'Islands', 'Politics', 'Weather', 'Sport', 'Books', 'Business', 'Letters'];

/** The site that every program of the bench makes. */
export const benchShell = (): SiteShell => ({
  ...emptyShell(),
  siteName: 'The Northern Sound',
  baseUrl: 'https://sound.example/',
});

/** Story number `number` of the bench: 400 words, one of 8 sections, one of 40 authors, an hour after the one before. */
export function benchStory(number: number): ArticleDocument {
  const at = new Date(Date.UTC(2025, 0, 1) + number * 3_600_000).toISOString();
  return longStory(400, number + 1, {
    headline: `Ferry story ${number}`,
    slug: `ferry-story-${number}`,
    section: SECTIONS[number % SECTIONS.length] ?? 'Harbour',
    deck: `What the harbour council said about crossing ${number}, and why crews are still waiting.`,
    byline: [{ name: `Ada Quill ${number % 40}`, role: 'Reporter', url: '' }],
    tags: ['ferries', 'ice'],
    firstPublishedAt: at,
    updatedAt: at,
  });
}

export function* benchStories(count: number): Generator<ArticleDocument> {
  for (let number = 0; number < count; number++) yield benchStory(number);
}
