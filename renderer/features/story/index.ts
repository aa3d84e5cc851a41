export { useOpenStory } from './open-story.ts';
export { OpenStoryProvider } from './OpenStoryProvider.tsx';
export { SavedState } from './SavedState.tsx';
export type { SaveState } from './save-state.ts';
export { followedSlug, slugFollows } from './slug-following.ts';
export { StoryColumn } from './StoryColumn.tsx';
export { StoryFigures } from './StoryFigures.tsx';
export { StoryProvider } from './StoryProvider.tsx';
export { useStory, type StoryView } from './story-view.ts';
