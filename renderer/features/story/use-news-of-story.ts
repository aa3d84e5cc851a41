import { useEffect, useRef } from 'react';
import { AppError } from '../../../shared/contract/errors.ts';
import { useAppEvent, useClient, useClientId, useConnected } from '../../api/index.ts';
import { useOpenStoryControl } from './open-story.ts';
import type { StorySession } from './story-session.ts';

/** Lets the open story hear what other windows did to it. */
export function useNewsOfStory(session: StorySession | null): void {
  const client = useClient();
  const clientId = useClientId();
  const connected = useConnected();
  const wasConnected = useRef(connected);
  const { goTo } = useOpenStoryControl();

  const settle = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'not_found') session?.wasDeleted();
      else void client.windows.reportProblem({ message: `A change of the open story was not read: ${String(error)}` });
    });
  };

  useAppEvent('articleSaved', ({ summary, clientId: by }) => {
    if (session?.id === summary.id) settle(session.heardOf(summary, by === clientId));
  });
  useAppEvent('articleDeleted', ({ id, clientId: by }) => {
    if (session?.id !== id) return;
    if (by === clientId) goTo(null);
    else session.wasDeleted();
  });

  useEffect(() => {
    const back = connected && !wasConnected.current;
    wasConnected.current = connected;
    if (!back || !session) return;
    session.lookForChanges().catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'not_found') session.wasDeleted();
    });
  }, [connected, session]);
}
