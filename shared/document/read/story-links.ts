import type { ArticleId } from '../../domain/ids.ts';
import { linkedStory } from '../../domain/story-link.ts';
import type { ArticleDocument } from '../article-document.ts';
import { storyText } from './story-text.ts';

/** The stories of the newsroom that a story links to, each once, in the order of the page. */
export function storyLinks(document: ArticleDocument): ArticleId[] {
  const urls = storyText(document).passages.flatMap(({ links }) => links.map(({ url }) => url));
  return [...new Set(urls.map(linkedStory).filter((id) => id !== undefined))];
}
