import type { ArticleFields } from '../../document/article-fields.ts';
import type { MediaRef } from '../../document/media-ref.ts';

/** What lists, feeds and sitemaps say of a story. */
export interface SiteStory {
  id: string;
  /** Its folder below the site's top, with a closing slash. */
  path: string;
  headline: string;
  deck: string;
  summary: string;
  kicker: string;
  flag: string;
  section: string;
  authors: string[];
  language: string;
  tags: string[];
  picture: MediaRef | null;
  /** Moments as they were written, ISO 8601 with offset; `updated` is never before `published`. */
  published: string;
  updated: string;
}

/** A story of the site from its fields; `savedAt` is the moment of its revision, which stands in for dates that nobody wrote. */
export function siteStory(
  fields: ArticleFields,
  { id, path, savedAt }: { id: string; path: string; savedAt: string },
): SiteStory {
  const { leadVideo, leadImage, summary, deck } = fields;
  const published = fields.firstPublishedAt ?? savedAt;
  const changed = fields.updatedAt ?? published;
  return {
    id,
    path,
    headline: fields.headline.trim(),
    deck: deck.trim(),
    summary: (summary.trim() || deck.trim()).replace(/\s+/g, ' '),
    kicker: fields.kicker.trim() || fields.section.trim(),
    flag: fields.flag.trim(),
    section: fields.section.trim(),
    authors: authorsOf(fields),
    language: fields.language,
    tags: fields.tags.map((tag) => tag.trim()).filter(Boolean),
    picture: leadVideo?.poster ?? leadImage?.media ?? null,
    published,
    updated: Date.parse(changed) > Date.parse(published) ? changed : published,
  };
}

/** The names of a story's byline, each once. */
export const authorsOf = ({ byline }: Pick<ArticleFields, 'byline'>): string[] => [
  ...new Set(byline.map(({ name }) => name.trim()).filter(Boolean)),
];
