import type { TextRule } from '../rule.ts';

export const doubleSpace: TextRule = {
  id: 'double-space',
  label: 'Double spaces',
  severity: 'advice',
  reason: 'The page shows one space, and what is copied from the story keeps two.',
  scope: 'text',
  roles: ['prose', 'heading', 'note', 'excerpt', 'name'],
  find: ({ text }) =>
    [...text.matchAll(/(?<=\S)[ \u00A0]{2,}(?=\S)/g)].map(({ 0: spaces, index }) => ({
      start: index,
      end: index + spaces.length,
      message: spaces.length === 2 ? 'Two spaces stand here.' : `${spaces.length} spaces stand here.`,
      fix: ' ',
    })),
};
