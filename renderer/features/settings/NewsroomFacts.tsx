import { useNewsroom } from '../../api/index.ts';
import { Button } from '../../ui/index.ts';
import { BackupState } from '../backup/index.ts';
import { PathLine } from '../jobs/index.ts';
import styles from './settings.module.css';

/** Where the newsroom lies, and what keeps it safe. */
export function NewsroomFacts({ onBackUp }: { onBackUp(): void }) {
  const { data: newsroom } = useNewsroom();
  if (!newsroom) return null;
  return (
    <>
      <div className={styles.fact}>
        <h3 className={styles.heading}>Everything lies in one folder</h3>
        <PathLine path={newsroom.dataDir} />
      </div>
      <div className={styles.fact}>
        <h3 className={styles.heading}>Backup</h3>
        <p>
          <BackupState />
        </p>
        {newsroom.lastVerifiedBackup ? <PathLine path={newsroom.lastVerifiedBackup.path} /> : null}
        <div>
          <Button onPress={onBackUp}>Back up the newsroom…</Button>
        </div>
      </div>
      <p className={styles.faint}>Copydesk {newsroom.version}</p>
    </>
  );
}
