import { useNewsroom } from '../api/index.ts';
import { BackupState } from '../features/backup/index.ts';
import { StoryFigures } from '../features/figures/index.ts';
import { ProblemCount } from '../features/problems/index.ts';
import { SavedState } from '../features/story/index.ts';
import { Button } from '../ui/index.ts';
import styles from './StatusBar.module.css';

interface StatusBarProps {
  onBackUp(): void;
  onIntroduce(): void;
  onProblems(): void;
}

/** The foot of the window: what is saved, how long the story is, when it was all backed up, who is writing. */
export function StatusBar({ onBackUp, onIntroduce, onProblems }: StatusBarProps) {
  const { data: newsroom } = useNewsroom();
  return (
    <footer className={styles.bar}>
      <div className={styles.saved}>
        <SavedState />
      </div>
      <StoryFigures />
      <div className={styles.problems}>
        <ProblemCount onOpen={onProblems} />
      </div>
      <div className={styles.end}>
        <Button variant="quiet" onPress={onBackUp}>
          <BackupState />
        </Button>
        {newsroom ? (
          <Button variant="quiet" onPress={onIntroduce}>
            {newsroom.profile ? newsroom.profile.name : <span className={styles.unsaid}>Who is writing?</span>}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}
