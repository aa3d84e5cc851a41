import { EmptyState } from '../../ui/index.ts';
import { useStory } from '../story/index.ts';

export function RundownPanel() {
  const story = useStory();
  if (!story) return <EmptyState title="No story is open" />;
  return <EmptyState title={story.summary.headline} />;
}
