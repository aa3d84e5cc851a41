import { useEffect } from 'react';
import { useAppEvent, useClient } from '../../api/index.ts';
import type { StorySession } from './story-session.ts';

/** Sees to the words of the open story whenever its window may go: hidden, left, reloaded, closed. */
export function useLastWords(session: StorySession | null): void {
  const client = useClient();

  useEffect(() => {
    if (!session) return;
    const save = (): void => void session.flush();
    const saveWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
      if (!session.hasUnsavedWords()) return;
      save();
      event.preventDefault();
    };
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    window.addEventListener('beforeunload', askBeforeLeaving);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      window.removeEventListener('blur', save);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('beforeunload', askBeforeLeaving);
      document.removeEventListener('visibilitychange', saveWhenHidden);
    };
  }, [session]);

  const answerClose = async (): Promise<void> => {
    // Why no answer where words are unsaved: the host then asks the person, who sees what is wrong in this window.
    if (session && (!(await session.flush()) || session.hasUnsavedWords())) return;
    await client.windows.readyToClose({});
  };
  useAppEvent('closeRequested', () => void answerClose());
}
