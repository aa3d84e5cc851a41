import type { Unpublishable } from '../../../shared/contract/jobs.contract.ts';
import { Button, Notice } from '../../ui/index.ts';
import { PlaceList } from '../publishing/index.ts';
import { useOpenStory } from '../story/index.ts';
import styles from './export.module.css';

interface StoppedStoriesProps {
  stopped: readonly Unpublishable[];
  /** What became of the export. */
  outcome: string;
  /** What exporting all the same is called. */
  anyway: string;
  onAnyway(): void;
  onClose(): void;
}

/** How many stories are shown in full. */
const SHOWN = 20;

/** The stories that can't be published yet, each with what it lacks and the way to it; and the way to export all the same. */
export function StoppedStories({ stopped, outcome, anyway, onAnyway, onClose }: StoppedStoriesProps) {
  const { open } = useOpenStory();
  const count = stopped.length === 1 ? 'One story' : `${stopped.length} stories`;
  return (
    <>
      <Notice tone="error">
        {count} can’t be published yet. {outcome}
      </Notice>
      <ul className={styles.bundles}>
        {stopped.slice(0, SHOWN).map(({ id, headline, problems }) => (
          <li key={id} className={styles.bundle}>
            <div className={styles.stopped}>
              <strong>{headline.trim() || 'Untitled story'}</strong>
              <Button
                onPress={() => {
                  onClose();
                  void open(id);
                }}
              >
                Open
              </Button>
            </div>
            <PlaceList
              label={`What “${headline.trim() || 'Untitled story'}” lacks`}
              notes={problems.map(({ message }) => ({ key: message, message }))}
            />
          </li>
        ))}
      </ul>
      {stopped.length > SHOWN ? <p className={styles.figures}>And {stopped.length - SHOWN} more.</p> : null}
      <div>
        <Button onPress={onAnyway}>{anyway}</Button>
      </div>
    </>
  );
}
