import { expect, it } from 'vitest';
import {
  ARTICLE_STATUSES,
  findTransition,
  PROFILE_ROLES,
  STATUS_LABELS,
  STATUS_TRANSITIONS,
  transitionsFrom,
} from '../../../shared/domain/article-status.ts';

it('names every status and leads out of each for somebody', () => {
  for (const status of ARTICLE_STATUSES) {
    expect(STATUS_LABELS[status]).not.toBe('');
    expect(PROFILE_ROLES.some((role) => transitionsFrom(status, role).length > 0)).toBe(true);
  }
});

it('has no transition twice and none onto itself', () => {
  const steps = STATUS_TRANSITIONS.map(({ from, to }) => `${from}>${to}`);
  expect(new Set(steps).size).toBe(steps.length);
  expect(STATUS_TRANSITIONS.filter(({ from, to }) => from === to)).toEqual([]);
});

it('finds a step only where the workflow has it', () => {
  expect(findTransition('draft', 'ready', 'journalist')?.version).toBe('submitted');
  expect(findTransition('draft', 'draft', 'editor')).toBeUndefined();
});
