import { setTimeout as pause } from 'node:timers/promises';
import type { CopydeskClient } from '../../shared/contract/contract.ts';
import { longStory } from '../fixtures/documents.ts';
import { openTestCore } from '../support/test-core.ts';
import { median, type Comparison } from './measure.ts';

const [FEW, MANY] = [1_000, 20_000];

/** Adds stories up to this number, every 500th with a rare word, and waits until all can be found. */
async function growTo(client: CopydeskClient, from: number, to: number): Promise<void> {
  for (let story = from; story < to; story++) {
    const rare = story % 500 === 0 ? { kicker: 'Quillwort' } : {};
    const section = ['World', 'Politics', 'Islands'][story % 3] ?? 'World';
    await client.articles.createFromDocument({ document: longStory(120, story + 1, { section, ...rare }) });
  }
  await untilIndexed(client);
}

/** Waits while the index catches up; throws where it has stopped doing so. */
async function untilIndexed(client: CopydeskClient): Promise<void> {
  let least = Infinity;
  for (let idle = 0; idle < 100; idle++) {
    const { pending } = await client.search.searchArticles({ query: 'quillwort', limit: 1 });
    if (pending === 0) return;
    if (pending < least) [least, idle] = [pending, 0];
    await pause(200);
  }
  throw new Error(`the index stands still with ${least} stories to go`);
}

const WORK: Record<string, (client: CopydeskClient) => Promise<unknown>> = {
  'List the first 100 stories': (client) => client.articles.listArticles({}),
  'List one section': (client) => client.articles.listArticles({ filter: { section: 'Islands' } }),
  'Search a word of most stories': (client) => client.search.searchArticles({ query: 'harbour' }),
  'Search the beginning of a word': (client) => client.search.searchArticles({ query: 'har' }),
  'Search a rare word': (client) => client.search.searchArticles({ query: 'quillwort' }),
  'Search two words, best first': (client) => client.search.searchArticles({ query: 'ferries ice', order: 'best' }),
};

async function measureAll(client: CopydeskClient): Promise<Map<string, number>> {
  const medians = new Map<string, number>();
  for (const [name, work] of Object.entries(WORK)) medians.set(name, await median(40, () => work(client)));
  return medians;
}

/** The library with 20,000 stories against the same with 1,000: how each list and search grows. */
export async function benchLibrary(): Promise<Comparison[]> {
  const { client, close } = await openTestCore();
  try {
    await growTo(client, 0, FEW);
    const few = await measureAll(client);
    await growTo(client, FEW, MANY);
    const many = await measureAll(client);
    return Object.keys(WORK).map((name) => ({
      name: `${name} of ${MANY.toLocaleString('en-CA')}`,
      milliseconds: many.get(name) ?? Number.NaN,
      against: `of ${FEW.toLocaleString('en-CA')}`,
      againstMilliseconds: few.get(name) ?? Number.NaN,
    }));
  } finally {
    await close();
  }
}
