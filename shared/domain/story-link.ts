import { ID_PATTERN, type ArticleId } from './ids.ts';

const PREFIX = 'copydesk:story/';

/**
 * The address by which one story of the newsroom links to another. It is none of the web’s: where the other story stands is known only when a
 * page is made, and a changed slug or a site that moves leaves the link right.
 */
export const storyLink = (id: ArticleId): string => PREFIX + id;

/** The story that such an address leads to; undefined for every other address. */
export function linkedStory(url: string): ArticleId | undefined {
  const id = url.startsWith(PREFIX) ? url.slice(PREFIX.length) : '';
  return ID_PATTERN.test(id) ? (id as ArticleId) : undefined;
}
