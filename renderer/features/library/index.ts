export { FirstRun } from './FirstRun.tsx';
export { Library, type LibraryHandle } from './Library.tsx';
export { useIsEmptyNewsroom } from './use-facets.ts';
export { useStoryActions, type StoryActions } from './use-story-actions.ts';
