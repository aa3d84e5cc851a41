import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import { slugOf } from '../../../shared/domain/slug.ts';

const ownSlug = (headline: string): string => (headline.trim() === '' ? '' : slugOf(headline));

/** True while the slug is the headline's own: nobody has edited it by hand, or it was set back to follow. */
export const slugFollows = ({ slug, headline }: Pick<ArticleFields, 'slug' | 'headline'>): boolean =>
  slug === '' || slug === ownSlug(headline);

/** The fields with `patch` laid over them; a slug that follows the headline follows it here, but never once the story is out. */
export function patchFields(fields: ArticleFields, patch: Partial<ArticleFields>): ArticleFields {
  const next = { ...fields, ...patch };
  const moved = patch.headline !== undefined && patch.slug === undefined;
  if (!moved || !slugFollows(fields) || (fields.firstPublishedAt !== null && fields.slug !== '')) return next;
  return { ...next, slug: ownSlug(next.headline) };
}

/** The slug that a story gets which follows its headline again. */
export const followedSlug = (headline: string): string => ownSlug(headline);
