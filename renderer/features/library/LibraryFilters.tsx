import { Flag, UserRound } from 'lucide-react';
import { ARTICLE_STATUSES, STATUS_LABELS, type ArticleStatus } from '../../../shared/domain/article-status.ts';
import { SelectField, ToggleChip } from '../../ui/index.ts';
import type { LibraryView } from './library-filter.ts';
import styles from './Library.module.css';
import type { useFacets } from './use-facets.ts';

interface LibraryFiltersProps {
  view: LibraryView;
  facets: ReturnType<typeof useFacets>['facets'];
  onChange(patch: Partial<LibraryView>): void;
}

const counted = (label: string, count: number | undefined): string =>
  count === undefined ? label : `${label} (${count.toLocaleString('en')})`;

/** Which stories the list shows. */
export function LibraryFilters({ view, facets, onChange }: LibraryFiltersProps) {
  const sections = facets?.sections.filter(({ section }) => section !== '') ?? [];
  const known = sections.some(({ section }) => section === view.section);
  const chosen = view.section === '' || known ? [] : [{ value: view.section, label: view.section }];
  const countOf = (status: ArticleStatus): number | undefined =>
    facets && (facets.statuses.find((entry) => entry.status === status)?.count ?? 0);
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <SelectField
        label="Section"
        hideLabel
        value={view.section}
        onChange={(section) => onChange({ section })}
        options={[
          { value: '', label: 'All sections' },
          ...chosen,
          ...sections.map(({ section, count }) => ({ value: section, label: counted(section, count) })),
        ]}
      />
      <SelectField<ArticleStatus | ''>
        label="Status"
        hideLabel
        value={view.status}
        onChange={(status) => onChange({ status })}
        options={[
          { value: '', label: 'Any status' },
          ...ARTICLE_STATUSES.map((status) => ({
            value: status,
            label: counted(STATUS_LABELS[status], countOf(status)),
          })),
        ]}
      />
      <ToggleChip isSelected={view.mine} onChange={(mine) => onChange({ mine })}>
        <UserRound aria-hidden />
        Mine
      </ToggleChip>
      <ToggleChip isSelected={view.flagged} onChange={(flagged) => onChange({ flagged })}>
        <Flag aria-hidden />
        Flagged
      </ToggleChip>
    </div>
  );
}
