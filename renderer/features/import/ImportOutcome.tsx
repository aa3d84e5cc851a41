import type { ImportedStory } from '../../../shared/contract/import-report.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { Button, Dialog, Notice, Progress } from '../../ui/index.ts';
import styles from './import.module.css';
import type { ImportRun } from './use-import-run.ts';

interface ImportOutcomeProps {
  run: ImportRun;
  isOpen: boolean;
  onClose(): void;
  onOpen(id: ArticleId, hasReport: boolean): void;
}

/** How far an import is, and what became of each document. */
export function ImportOutcome({ run, isOpen, onClose, onOpen }: ImportOutcomeProps) {
  const { progress, stories, refused } = run;
  return (
    <Dialog
      title={progress ? 'Bringing documents in' : 'Documents brought in'}
      isOpen={isOpen}
      onClose={onClose}
      footer={<Button onPress={progress ? run.cancel : onClose}>{progress ? 'Stop' : 'Close'}</Button>}
    >
      {progress ? <Progress {...progress} /> : null}
      {!progress && stories.length + refused.length === 0 ? (
        <Notice tone="info">Stopped before anything came in.</Notice>
      ) : null}
      <ul className={styles.outcomes}>
        {refused.map(({ source, message }) => (
          <li key={`refused ${source}`}>
            <Notice tone="error">
              {source === '' ? null : (
                <>
                  <strong>{source}</strong> did not come in.{' '}
                </>
              )}
              {message}
            </Notice>
          </li>
        ))}
        {stories.map((story) => (
          <li key={story.id}>
            <Story story={story} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function Story({ story, onOpen }: { story: ImportedStory; onOpen: ImportOutcomeProps['onOpen'] }) {
  const { id, headline, source, setAside, toConfirm } = story;
  const hasReport = setAside + toConfirm > 0;
  const figures = [
    ...(toConfirm > 0 ? [counted(toConfirm, 'thing to look at', 'things to look at')] : []),
    ...(setAside > 0 ? [counted(setAside, 'line set aside', 'lines set aside')] : []),
  ];
  return (
    <Notice
      tone={hasReport ? 'warning' : 'good'}
      actions={<Button onPress={() => onOpen(id, hasReport)}>{hasReport ? 'Open and look' : 'Open'}</Button>}
    >
      <strong>{headline || 'Untitled'}</strong>
      <div className={styles.faint}>{[source, ...figures].join(' · ')}</div>
    </Notice>
  );
}
