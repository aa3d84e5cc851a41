import { useState } from 'react';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { Button, EmptyState, Notice, useAnnounce, useToast } from '../../ui/index.ts';
import { useStory } from '../story/index.ts';
import { HouseStyleDialog } from './HouseStyleDialog.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import { ProblemGroupSection } from './ProblemGroupSection.tsx';
import { countWords, problemGroups, type ProblemGroup } from './problem-groups.ts';
import styles from './ProblemsPanel.module.css';
import { useProblems, type ProblemsView } from './problems-view.ts';
import { SameErrorDialog } from './SameErrorDialog.tsx';

const CHANGED = 'These words have changed since they were checked. Nothing was replaced; the list follows in a moment.';

function Ignored({ view }: { view: ProblemsView }) {
  if (view.ignored === 0) return null;
  return (
    <p className={styles.ignored}>
      {view.ignored} ignored
      <Button variant="quiet" onPress={() => view.stopIgnoring()}>
        Show them again
      </Button>
    </p>
  );
}

/** What the checks found in the open story, by kind, with a way to each place and a fix where one is safe. */
export function ProblemsPanel() {
  const story = useStory();
  const view = useProblems();
  const toast = useToast();
  const announce = useAnnounce();
  const [isStyleOpen, setStyleOpen] = useState(false);
  const [sought, setSought] = useState<Finding | null>(null);

  if (!story) return <EmptyState title="No story is open">What its copy needs would stand here.</EmptyState>;
  if (!view)
    return (
      <p className={styles.waiting} role="status">
        Checking the story…
      </p>
    );

  const fix = (problem: Finding, replacement: string): void => {
    if (view.fix(problem, replacement)) announce(`Fixed: ${replacement.trim() || 'one space'}`);
    else toast.show({ message: CHANGED });
  };
  const fixAll = ({ rule, fixable }: ProblemGroup): void => {
    const { count, inBody, undoFields } = view.fixAll(rule.id);
    const left = fixable - count;
    const words = [
      `${count} fixed${left > 0 ? `, ${left} left as they have changed` : ''}.`,
      inBody > 0 ? 'Undo in the story takes back those in its body.' : '',
    ];
    toast.show({
      message: words.filter(Boolean).join(' '),
      ...(inBody < count ? { action: { label: 'Undo around the body', onPress: undoFields } } : {}),
    });
  };
  const groups = problemGroups(view.problems);
  return (
    <div className={styles.panel}>
      {view.failed === null ? null : (
        <Notice tone="warning">
          The newest words could not be checked. Nothing in the story is touched. {view.failed}
        </Notice>
      )}
      <MarkedWords storyId={story.summary.id} />
      {groups.length === 0 ? (
        <EmptyState title="No problems found">The checks go on while you write.</EmptyState>
      ) : (
        <p className={styles.total}>
          <strong>{countWords(view.problems.length)}</strong>
        </p>
      )}
      {groups.map((group) => (
        <ProblemGroupSection
          key={group.rule.id}
          group={group}
          view={view}
          onFix={fix}
          onFixAll={() => fixAll(group)}
          onFindSame={setSought}
        />
      ))}
      <div className={styles.foot}>
        <Ignored view={view} />
        <Button variant="quiet" onPress={() => setStyleOpen(true)}>
          House style…
        </Button>
      </div>
      {isStyleOpen ? <HouseStyleDialog onClose={() => setStyleOpen(false)} /> : null}
      {sought ? (
        <SameErrorDialog problem={sought} text={view.text} storyId={story.summary.id} onClose={() => setSought(null)} />
      ) : null}
    </div>
  );
}
