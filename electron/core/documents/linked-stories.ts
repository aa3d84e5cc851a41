import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { storyLinks } from '../../../shared/document/read/story-links.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import { storyUrls } from '../../../shared/page/story-address.ts';
import type { ReadDb } from '../db/database.ts';
import { listArticlesById, slugOfRow, type ArticleRow } from '../db/repositories/article-repository.ts';

/** Where the stories that a story links to have their pages, and as sentences which of those links a reader can’t follow. */
export interface DocumentLinks {
  urls: ReadonlyMap<string, string>;
  /** `urls` as an export remembers them. */
  json: string;
  warnings: string[];
}

/** The links of a story to others, as a page by itself can show them. */
export function linksOf(db: ReadDb, document: ArticleDocument, shell: SiteShell): DocumentLinks {
  const ids = storyLinks(document);
  const rows = ids.length === 0 ? [] : listArticlesById(db, ids);
  const urlOf = storyUrls(
    shell,
    rows.map((row) => ({ id: row.id, slug: slugOfRow(row), spikedAt: row.spiked_at })),
  );
  const urls = new Map(
    ids.flatMap((id): [string, string][] => {
      const url = urlOf(id);
      return url === undefined ? [] : [[id, url]];
    }),
  );
  return {
    urls,
    json: JSON.stringify(Object.fromEntries(urls)),
    warnings: warningsAbout(`“${document.fields.headline}”`, rows, ids.length - rows.length, shell),
  };
}

/** The links that an earlier export remembers. */
export const keptLinks = (json: string): DocumentLinks => ({
  urls: new Map(Object.entries(JSON.parse(json) as Record<string, string>)),
  json,
  warnings: [],
});

function warningsAbout(story: string, rows: readonly ArticleRow[], gone: number, { baseUrl }: SiteShell): string[] {
  const spiked = rows.filter(({ spiked_at }) => spiked_at !== null);
  const warnings = spiked.map(
    ({ headline }) => `${story} links to “${headline}”, which is spiked. The page has the words without the link.`,
  );
  if (gone > 0) {
    const [what, links] = gone === 1 ? ['a story that is', 'the link'] : [`${gone} stories that are`, 'those links'];
    warnings.push(`${story} links to ${what} not in this newsroom. The page has the words without ${links}.`);
  }
  if (!baseUrl && rows.length > spiked.length) {
    warnings.push(
      `${story} links to other stories of the newsroom, and no base URL is set. The page has the words without those links; write the base URL in the settings under “Site” and export again.`,
    );
  }
  return warnings;
}
