import type { ArticleSummary } from '../../../shared/contract/article-shapes.ts';
import type { CopydeskClient } from '../../../shared/contract/contract.ts';
import { STATUS_LABELS } from '../../../shared/domain/article-status.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import type { EditorStories, StoryTarget } from '../../editor/index.ts';

/** How many stories a link’s list offers. */
const OFFERED = 8;

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

function targetOf({ id, headline, section, status, updatedAt, spikedAt }: ArticleSummary): StoryTarget {
  const when = new Date(updatedAt).toLocaleDateString('en-GB', DAY);
  return {
    id,
    headline: headline || 'Untitled',
    detail: [STATUS_LABELS[status], section, when].filter(Boolean).join(' · '),
    isSpiked: spikedAt !== null,
  };
}

/** The newsroom’s stories as the links of the story `own` may lead to them. */
export const storyTargets = (
  { articles, search }: CopydeskClient,
  own: ArticleId,
  open: (id: ArticleId) => void,
): EditorStories => ({
  search: async (words) => {
    const { rows } =
      words === ''
        ? await articles.listArticles({ limit: OFFERED + 1 })
        : await search.searchArticles({ query: words, limit: OFFERED + 1 });
    return rows
      .filter(({ id }) => id !== own)
      .slice(0, OFFERED)
      .map(targetOf);
  },
  find: async (id) => {
    const { rows } = await articles.listLinkedStories({ ids: [id] });
    return rows[0] && targetOf(rows[0]);
  },
  open,
});
