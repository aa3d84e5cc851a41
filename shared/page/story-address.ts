import type { ArticleDocument } from '../document/article-document.ts';
import type { MediaRef } from '../document/media-ref.ts';
import { slugOf } from '../domain/slug.ts';
import type { PageOptions } from './page-options.ts';

/** The slug a story is published under: its own, or its headline's. */
export const storySlug = ({ fields }: ArticleDocument): string => slugOf(fields.slug || fields.headline);

/** Where the story will live: its slug below the site's base URL; undefined where no base URL is set. Ends in a slash. */
export function storyUrl(document: ArticleDocument, { shell }: PageOptions): string | undefined {
  return shell.baseUrl ? `${withSlash(shell.baseUrl)}${storySlug(document)}/` : undefined;
}

/** Where the section's page lives; the site's home where no base URL is set, empty where neither is. */
export function sectionUrl(section: string, { shell }: PageOptions): string {
  if (!shell.baseUrl || !section) return shell.homeUrl;
  return `${withSlash(shell.baseUrl)}${slugOf(section)}/`;
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/** The address a media file will have on the site; undefined where no base URL is set or the page shows it from elsewhere. */
export function absoluteMedia(media: MediaRef, document: ArticleDocument, options: PageOptions): string | undefined {
  const page = storyUrl(document, options);
  const relative = options.assets.mediaUrl(media);
  return page && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(relative) ? page + relative : undefined;
}
