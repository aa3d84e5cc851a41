import type { ImportedLine, ImportReport } from '../../../shared/contract/import-report.ts';
import { Badge, Button, EmptyState, type BadgeTone } from '../../ui/index.ts';
import styles from './import.module.css';
import type { Report } from './use-report.ts';

const FATES: Readonly<Record<ImportedLine['fate'], { label: string; tone: BadgeTone }>> = {
  placed: { label: 'In the story', tone: 'ready' },
  merged: { label: 'Said already', tone: 'neutral' },
  'set-aside': { label: 'Set aside', tone: 'warning' },
};

/** Lines that stand nowhere in the story, each with the reason and the way back. */
export function SetAside({ report, source }: { report: Report; source: ImportReport }) {
  const lines = source.lines.map((line, place) => ({ line, place })).filter(({ line }) => line.fate === 'set-aside');
  if (lines.length === 0) return <EmptyState title="Nothing was set aside">Every word stands in the story.</EmptyState>;
  return (
    <ul className={styles.lines}>
      {lines.map(({ line, place }) => (
        <li key={place} className={styles.line}>
          <div className={styles.words}>
            <p dir="auto">{line.text}</p>
            {line.reason === '' ? null : <p className={styles.faint}>{line.reason}</p>}
          </div>
          {report.data?.restored.includes(place) ? (
            <Badge tone="ready">Put back</Badge>
          ) : (
            <Button onPress={() => report.putBack(place)} isDisabled={!report.canEdit}>
              Put back
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The whole source, line by line, with what became of each. */
export function SourceLines({ source }: { source: ImportReport }) {
  return (
    <ol className={styles.lines}>
      {source.lines.map((line, place) => (
        <li key={place} className={styles.line}>
          <span className={styles.number}>{line.number}</span>
          <div className={styles.words}>
            <p dir="auto">{line.text}</p>
            {line.reason === '' ? null : <p className={styles.faint}>{line.reason}</p>}
          </div>
          <Badge tone={FATES[line.fate].tone}>{FATES[line.fate].label}</Badge>
        </li>
      ))}
    </ol>
  );
}
