import { Button, Notice, Progress } from '../../ui/index.ts';
import styles from './jobs.module.css';
import type { JobRun } from './use-job-run.ts';

/** What long work is doing, how far it is and how to stop it; or why it failed. Nothing before it starts and after it is done. */
export function JobProgress({ run }: { run: JobRun }) {
  if (run.error !== null) return <Notice tone="error">{run.error}</Notice>;
  if (run.job?.state === 'cancelled') return <Notice tone="info">Stopped. Nothing unfinished was left behind.</Notice>;
  if (!run.isRunning) return null;
  return (
    <div className={styles.running}>
      <Progress label={run.job?.label ?? 'Starting'} value={run.job?.done ?? 0} max={run.job?.total ?? null} />
      <Button onPress={run.cancel} isDisabled={run.job === null}>
        Cancel
      </Button>
    </div>
  );
}
