import { useEffect, useEffectEvent } from 'react';
import { useToast } from '../../ui/index.ts';
import type { JobRun } from './use-job-run.ts';

/** Tells in a toast how work ended whose dialog was closed meanwhile. */
export function useJobNews(run: JobRun, isOpen: boolean, done: string, onShow: () => void): void {
  const toast = useToast();
  const ended = run.job?.state === 'done' ? 'done' : run.error !== null ? 'failed' : null;
  const tell = useEffectEvent(() => {
    if (isOpen || ended === null) return;
    const action = { label: 'Show', onPress: onShow };
    if (ended === 'done') toast.show({ message: done, action });
    else toast.show({ message: run.error ?? '', action, tone: 'error' });
  });
  useEffect(() => tell(), [ended]);
}
