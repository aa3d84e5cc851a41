/** A story's place in the workflow. A new status is added here, with its transitions; nothing else lists them. */
export const ARTICLE_STATUSES = ['draft', 'ready'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

export const PROFILE_ROLES = ['journalist', 'editor'] as const;
export type ProfileRole = (typeof PROFILE_ROLES)[number];

export const STATUS_LABELS: Readonly<Record<ArticleStatus, string>> = { draft: 'Draft', ready: 'Ready' };

/** One allowed change of status: who may make it, what the button says, and the kind of version that it leaves in the history. */
export interface StatusTransition {
  readonly from: ArticleStatus;
  readonly to: ArticleStatus;
  readonly label: string;
  readonly roles: readonly ProfileRole[];
  readonly version: 'submitted' | 'returned';
}

export const STATUS_TRANSITIONS: readonly StatusTransition[] = [
  { from: 'draft', to: 'ready', label: 'Mark as ready', roles: ['journalist', 'editor'], version: 'submitted' },
  { from: 'ready', to: 'draft', label: 'Back to draft', roles: ['journalist', 'editor'], version: 'returned' },
];

/** The changes of status open to a person of this role, in the order that buttons show them. */
export function transitionsFrom(from: ArticleStatus, role: ProfileRole): StatusTransition[] {
  return STATUS_TRANSITIONS.filter((step) => step.from === from && step.roles.includes(role));
}

/** The transition between two statuses for this role, or undefined where the workflow has none. */
export function findTransition(
  from: ArticleStatus,
  to: ArticleStatus,
  role: ProfileRole,
): StatusTransition | undefined {
  return transitionsFrom(from, role).find((step) => step.to === to);
}
