import type { RevisionSummary } from '../../../shared/contract/article-shapes.ts';

const KINDS: Readonly<Record<RevisionSummary['kind'], string>> = {
  autosave: 'Saved while writing',
  created: 'Begun',
  submitted: 'Marked as ready',
  returned: 'Back to draft',
  saved: 'Version',
  published: 'Published',
  restored: 'An earlier version, put back',
  imported: 'Brought in',
  overwritten: 'Saved over from another window',
};

/** What a revision is: the name a person gave it, or how it came about. */
export const revisionTitle = ({ name, kind }: Pick<RevisionSummary, 'name' | 'kind'>): string => name || KINDS[kind];

/** How a named revision came about; undefined where the title says it already. */
export const revisionKind = ({ name, kind }: Pick<RevisionSummary, 'name' | 'kind'>): string | undefined =>
  name === '' || kind === 'saved' ? undefined : KINDS[kind];

const two = (n: number): string => String(n).padStart(2, '0');

/** When a revision was made, by this computer's clock: the time alone for today, else the day too. */
export function revisionTime(at: string, now: Date): string {
  const moment = new Date(at);
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  if (moment.toDateString() === now.toDateString()) return `Today, ${time}`;
  const sameYear = moment.getFullYear() === now.getFullYear();
  const day = moment.toLocaleDateString('en', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? { weekday: 'short' } : { year: 'numeric' }),
  });
  return `${day}, ${time}`;
}
