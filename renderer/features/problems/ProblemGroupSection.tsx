import { useId, useState } from 'react';
import { findingKey, type Finding } from '../../../shared/domain/house-style/finding.ts';
import { Badge, Button, type BadgeTone } from '../../ui/index.ts';
import type { ProblemGroup } from './problem-groups.ts';
import { ProblemRow } from './ProblemRow.tsx';
import type { ProblemsView } from './problems-view.ts';
import styles from './ProblemsPanel.module.css';

/** A kind with more than this many shows the rest when asked. */
const SHOWN_AT_FIRST = 12;

const TONES: Readonly<Record<string, BadgeTone>> = { error: 'danger', warning: 'warning', advice: 'neutral' };

interface ProblemGroupSectionProps {
  group: ProblemGroup;
  view: ProblemsView;
  onFix(problem: Finding, replacement: string): void;
  onFixAll(): void;
  onFindSame(problem: Finding): void;
}

/** The problems of one kind: what they are, why they matter, and one by one. */
export function ProblemGroupSection({ group, view, onFix, onFixAll, onFindSame }: ProblemGroupSectionProps) {
  const [showsAll, setShowsAll] = useState(false);
  const titleId = useId();
  const { rule, problems, fixable } = group;
  const shown = showsAll ? problems : problems.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby={titleId} className={styles.group}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {rule.label} <Badge tone={TONES[rule.severity] ?? 'neutral'}>{problems.length}</Badge>
        </h2>
        {fixable > 1 && !view.isReadOnly ? (
          <Button onPress={onFixAll}>
            {fixable === problems.length ? `Fix all ${fixable}` : `Fix ${fixable} of ${problems.length}`}
          </Button>
        ) : null}
      </header>
      <p className={styles.reason}>{rule.reason}</p>
      <ul className={styles.list}>
        {shown.map((problem, index) => (
          <ProblemRow
            key={`${findingKey(problem)} ${problem.blockId ?? ''} ${index}`}
            problem={problem}
            view={view}
            onFix={(replacement) => onFix(problem, replacement)}
            onFindSame={() => onFindSame(problem)}
          />
        ))}
      </ul>
      {shown.length < problems.length ? (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          Show all {problems.length}
        </Button>
      ) : null}
    </section>
  );
}
