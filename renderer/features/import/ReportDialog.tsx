import { useState } from 'react';
import type { ImportReport } from '../../../shared/contract/import-report.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { messageOf } from '../../api/index.ts';
import { countWords, problemGroups, useProblems, type ProblemsView } from '../problems/index.ts';
import { Badge, Button, Dialog, EmptyState, Notice, Tabs, type TabDescription } from '../../ui/index.ts';
import { Doubts } from './Doubts.tsx';
import styles from './import.module.css';
import { SetAside, SourceLines } from './SourceLines.tsx';
import { SiteSuggestion } from './SiteSuggestion.tsx';
import { useReport, type Report } from './use-report.ts';

type Tab = 'doubts' | 'aside' | 'lines' | 'site' | 'checks';

/** How a story was understood when it came in: what to look at, what was set aside, what became of every line. */
export function ReportDialog({ id, onClose }: { id: ArticleId | null; onClose(): void }) {
  const report = useReport(id);
  return (
    <Dialog title="How this story came in" isOpen={id !== null} onClose={onClose} size="lg">
      {report.error ? (
        <Notice tone="error">{messageOf(report.error)}</Notice>
      ) : report.data === undefined ? (
        <EmptyState title="Reading the report…" />
      ) : report.data.report === null ? (
        <EmptyState title="This story was written here">Only stories that were brought in have a report.</EmptyState>
      ) : (
        <ReportTabs report={report} source={report.data.report} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** What the checks find in the story that came in, by kind. */
function Checks({ problems, onClose }: { problems: ProblemsView; onClose(): void }) {
  const groups = problemGroups(problems.problems);
  if (groups.length === 0) return <EmptyState title="The checks found nothing">They go on while you write.</EmptyState>;
  return (
    <>
      <ul className={styles.lines}>
        {groups.map(({ rule, problems: of }) => (
          <li key={rule.id} className={styles.line}>
            <div className={styles.words}>
              <p>{rule.label}</p>
              <p className={styles.faint}>{rule.reason}</p>
            </div>
            <Badge tone={rule.severity === 'error' ? 'warning' : 'neutral'}>{countWords(of.length)}</Badge>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onPress={() => {
            onClose();
            problems.openPanel();
          }}
        >
          Show them in Problems
        </Button>
      </div>
    </>
  );
}

function ReportTabs({ report, source, onClose }: { report: Report; source: ImportReport; onClose(): void }) {
  const aside = source.lines.filter(({ fate }) => fate === 'set-aside').length;
  const problems = useProblems();
  const [tab, setTab] = useState<Tab>(source.toConfirm.length > 0 ? 'doubts' : aside > 0 ? 'aside' : 'lines');
  const wrap = (content: React.ReactNode) => <div className={styles.tab}>{content}</div>;
  const tabs: TabDescription<Tab>[] = [
    {
      id: 'doubts',
      label: `To look at (${source.toConfirm.length})`,
      content: wrap(<Doubts report={report} source={source} onClose={onClose} />),
    },
    { id: 'aside', label: `Set aside (${aside})`, content: wrap(<SetAside report={report} source={source} />) },
    { id: 'lines', label: `Every line (${source.lines.length})`, content: wrap(<SourceLines source={source} />) },
    ...(problems && report.isOpen
      ? [
          {
            id: 'checks' as const,
            label: `Checks (${problems.problems.length})`,
            content: wrap(<Checks problems={problems} onClose={onClose} />),
          },
        ]
      : []),
    ...(source.shellSuggestion
      ? [
          {
            id: 'site' as const,
            label: 'The site',
            content: wrap(<SiteSuggestion suggestion={source.shellSuggestion} />),
          },
        ]
      : []),
  ];
  return (
    <div className={styles.report}>
      <p className={styles.faint}>{[source.name, source.format, source.encoding].filter(Boolean).join(' · ')}</p>
      {source.notes.map((note) => (
        <Notice key={note} tone="info">
          {note}
        </Notice>
      ))}
      <Tabs<Tab> label="Report" tabs={tabs} selected={tab} onSelect={setTab} />
    </div>
  );
}
