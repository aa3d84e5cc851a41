import type { ArticleDocument } from '../document/article-document.ts';
import type { MediaRef } from '../document/media-ref.ts';
import type { SiteShell } from '../document/site-shell.ts';
import type { ArticleId } from '../domain/ids.ts';
import { slugOf } from '../domain/slug.ts';
import type { PageOptions } from './page-options.ts';

/** The slug a story is published under: its own, or its headline's. */
export const storySlug = ({ fields }: ArticleDocument): string => slugOf(fields.slug || fields.headline);

/** Where the story will live: its slug below the site's base URL; undefined where no base URL is set. Ends in a slash. */
export function storyUrl(document: ArticleDocument, { shell, site }: PageOptions): string | undefined {
  return shell.baseUrl ? `${withSlash(shell.baseUrl)}${site?.path ?? `${storySlug(document)}/`}` : undefined;
}

/** What is known of a story that others may link to. */
export interface LinkedStory {
  id: string;
  /** What its address ends in. */
  slug: string;
  spikedAt: string | null;
}

/** Where a page by itself finds other stories: below the site's base URL. One that is spiked or gone has no address, and none has where no base URL is set. */
export function storyUrls({ baseUrl }: Pick<SiteShell, 'baseUrl'>, stories: readonly LinkedStory[]) {
  const slugs = new Map(stories.flatMap(({ id, slug, spikedAt }) => (spikedAt === null ? [[id, slug]] : [])));
  return (id: ArticleId): string | undefined => {
    const slug = slugs.get(id);
    return baseUrl && slug !== undefined ? `${withSlash(baseUrl)}${slug}/` : undefined;
  };
}

/** Where the section's page lives; the site's home where no base URL is set, empty where neither is. */
export function sectionUrl(section: string, { shell }: PageOptions): string {
  if (!shell.baseUrl || !section) return shell.homeUrl;
  return `${withSlash(shell.baseUrl)}${slugOf(section)}/`;
}

/** The site's address with its closing slash. */
export const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/** The address a media file will have on the site; undefined where no base URL is set or the page shows it from elsewhere. */
export function absoluteMedia(media: MediaRef, document: ArticleDocument, options: PageOptions): string | undefined {
  const { site, shell } = options;
  const relative = options.assets.mediaUrl(media);
  // Why: a site keeps its media beside its stories, so that the way there begins at the top.
  if (site && shell.baseUrl && relative.startsWith(site.up))
    return withSlash(shell.baseUrl) + relative.slice(site.up.length);
  const page = storyUrl(document, options);
  return page && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(relative) ? page + relative : undefined;
}
