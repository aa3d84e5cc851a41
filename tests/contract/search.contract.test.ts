import { expect, it } from 'vitest';
import { storyOf } from '../fixtures/documents.ts';
import { overEveryCarrier } from './carriers.ts';

overEveryCarrier('search', (at) => {
  it('finds a word typed a moment ago, and its beginning', async () => {
    const document = storyOf(['The lamplighter came back on Tuesday.'], { headline: 'Lights on' });
    const { id } = await at.client.articles.createFromDocument({ document });
    await expect
      .poll(
        async () => {
          const { rows } = await at.client.search.searchArticles({ query: 'lamplighter tues' });
          return rows.map((row) => [row.id, row.snippet]);
        },
        { timeout: 15_000 },
      )
      .toEqual([[id, expect.stringContaining('\uE000lamplighter\uE001')]]);
    expect((await at.client.search.searchArticles({ query: 'LÁMPLIGHTER', order: 'best' })).rows).toHaveLength(1);
    expect((await at.client.search.searchArticles({ query: '"came lamplighter"' })).rows).toEqual([]);
    expect((await at.client.search.searchArticles({ query: 'NOT ( " * : -' })).rows).toEqual([]);
  });
});
