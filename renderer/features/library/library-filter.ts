import type { ArticleFilter, ArticleSummary, Person } from '../../../shared/contract/article-shapes.ts';
import type { ArticleStatus } from '../../../shared/domain/article-status.ts';

/** What the library shows: the choices above its list. */
export interface LibraryView {
  readonly words: string;
  /** '' for every section. */
  readonly section: string;
  readonly status: ArticleStatus | '';
  readonly mine: boolean;
  readonly flagged: boolean;
  readonly spiked: boolean;
}

export const WHOLE_LIBRARY: LibraryView = {
  words: '',
  section: '',
  status: '',
  mine: false,
  flagged: false,
  spiked: false,
};

/** The choices as the host is asked them. */
export function filterOf(view: LibraryView): ArticleFilter {
  return {
    ...(view.section === '' ? {} : { section: view.section }),
    ...(view.status === '' ? {} : { status: view.status }),
    ...(view.mine ? { mine: true } : {}),
    ...(view.flagged ? { flagged: true } : {}),
    ...(view.spiked ? { spiked: true } : {}),
  };
}

/** True where the choices leave stories out, apart from the spike list being a list of its own. */
export const isNarrowed = (view: LibraryView): boolean =>
  view.words.trim() !== '' || view.section !== '' || view.status !== '' || view.mine || view.flagged;

/** Whether a story stands in a list with this filter: the same question that the host answers in SQL. */
export function isListed(story: ArticleSummary, filter: ArticleFilter, profile: Person | null): boolean {
  if ((story.spikedAt !== null) !== (filter.spiked === true)) return false;
  if (filter.status !== undefined && story.status !== filter.status) return false;
  if (filter.section !== undefined && story.section !== filter.section) return false;
  if (filter.flagged && story.flag === '') return false;
  return !filter.mine || (story.updatedBy?.name ?? '') === (profile?.name ?? '');
}
