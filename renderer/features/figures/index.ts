export { StoryFigures } from './StoryFigures.tsx';
