import type { PageContext } from '../page-context.ts';

/** “headline | section | site”, without the parts that are empty. */
export const pageTitle = ({ document: { fields }, options: { shell } }: PageContext): string =>
  [fields.headline, fields.section, shell.siteName]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' | ');

/** What search engines and social cards show under the title: the summary, or the deck where nobody wrote one. */
export const pageDescription = ({ document: { fields } }: Pick<PageContext, 'document'>): string =>
  (fields.summary.trim() || fields.deck.trim()).replace(/\s+/g, ' ');
