import type { ArticleId } from '../../../shared/domain/ids.ts';
import { Button, Dialog, Notice, Progress } from '../../ui/index.ts';
import type { ImportOutcome } from './import-files.ts';
import type { ImportRun } from './ImportProvider.tsx';
import styles from './import.module.css';

interface ImportReportProps {
  run: ImportRun | null;
  onCancel(): void;
  onOpen(id: ArticleId): void;
  onClose(): void;
}

/** What became of each document: the story it is now and what was set aside, or why it did not come in. */
export function ImportReport({ run, onCancel, onOpen, onClose }: ImportReportProps) {
  const isRunning = run !== null && run.outcomes.length < run.total;
  const close = (): void => {
    if (isRunning) onCancel();
    onClose();
  };
  return (
    <Dialog
      title={isRunning ? 'Bringing documents in' : 'Documents brought in'}
      isOpen={run !== null}
      onClose={close}
      footer={isRunning ? <Button onPress={onCancel}>Stop</Button> : <Button onPress={close}>Close</Button>}
    >
      {isRunning ? (
        <Progress
          label={`Reading document ${run.outcomes.length + 1} of ${run.total}`}
          value={run.outcomes.length}
          max={run.total}
        />
      ) : null}
      <ul className={styles.outcomes}>
        {run?.outcomes.map((outcome, index) => (
          <li key={index}>
            <Outcome outcome={outcome} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Outcome({ outcome, onOpen }: { outcome: ImportOutcome; onOpen(id: ArticleId): void }) {
  if ('problem' in outcome) {
    return (
      <Notice tone="error">
        <strong>{outcome.name}</strong> did not come in. {outcome.problem}
      </Notice>
    );
  }
  return (
    <Notice
      tone={outcome.notes.length > 0 ? 'info' : 'good'}
      actions={<Button onPress={() => onOpen(outcome.id)}>Open</Button>}
    >
      <strong>{outcome.headline || 'Untitled'}</strong>
      <div className={styles.source}>{outcome.name}</div>
      {outcome.notes.length > 0 ? (
        <ul className={styles.notes}>
          {outcome.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
