import { Button } from '../../ui/index.ts';
import { countWords } from './problem-groups.ts';
import { useProblems } from './problems-view.ts';

/** How many problems the open story has, for the status bar; nothing until it was checked. */
export function ProblemCount({ onOpen }: { onOpen(): void }) {
  const view = useProblems();
  if (!view) return null;
  return (
    <Button variant="quiet" onPress={onOpen}>
      {view.problems.length === 0 ? 'No problems' : countWords(view.problems.length)}
    </Button>
  );
}
