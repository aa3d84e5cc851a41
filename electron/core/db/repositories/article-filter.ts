import type { ArticleFilter, Person } from '../../../../shared/contract/article-shapes.ts';

export interface FilterClauses {
  /** Conditions on `article`, joined by AND; never empty. */
  where: string;
  values: Record<string, string>;
}

/** A filter as SQL. `mine` means stories last saved by the person of this profile; without a profile, those that nobody signed. */
export function filterClauses(filter: ArticleFilter, profile: Person | null): FilterClauses {
  const parts = [`spiked_at IS ${filter.spiked ? 'NOT ' : ''}NULL`];
  const values: Record<string, string> = {};
  if (filter.status !== undefined) {
    parts.push('status = @status');
    values['status'] = filter.status;
  }
  if (filter.section !== undefined) {
    parts.push('section = @section');
    values['section'] = filter.section;
  }
  if (filter.mine) {
    parts.push('updated_by_name = @person');
    values['person'] = profile?.name ?? '';
  }
  if (filter.flagged) parts.push(`flag <> ''`);
  return { where: parts.join(' AND '), values };
}
