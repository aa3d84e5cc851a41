import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useClient } from '../../api/index.ts';
import { useToast } from '../../ui/index.ts';
import { useOpenStoryControl } from './open-story.ts';
import { revealLead } from './reveal-lead.ts';
import { isAtRisk, saveStateText } from './save-state.ts';
import { StorySession, type StorySnapshot } from './story-session.ts';
import { StoryContext, type StoryLoad, type StoryView } from './story-view.ts';
import { useLastWords } from './use-last-words.ts';
import { useNewsOfStory } from './use-news-of-story.ts';

type Held =
  | { id: ArticleId | null; kind: 'loading' }
  | { id: ArticleId; kind: 'failed'; error: unknown }
  | { id: ArticleId; kind: 'open'; session: StorySession };

const nothing = (): (() => void) => () => undefined;
const noSnapshot = (): null => null;

const viewOf = (session: StorySession, snapshot: StorySnapshot): StoryView => ({
  summary: snapshot.summary,
  document: snapshot.document,
  readOnly: snapshot.readOnly,
  setFields: (patch) => session.setFields(patch),
  editor: session.editor,
  activeBlockId: snapshot.activeBlockId,
  revealBlock: (blockId) => {
    const { leadVideo, leadImage } = snapshot.document.fields;
    if (blockId === leadVideo?.id || blockId === leadImage?.id) revealLead();
    else session.editor.current?.revealBlock(blockId);
  },
  saveState: snapshot.saveState,
  flush: () => session.flushOrThrow(),
  changeStatus: (to) => session.changeStatus(to),
  restore: (revisionId) => session.restore(revisionId),
  wordsAtRisk: isAtRisk(snapshot.saveState),
});

/** Opens the story that `useOpenStory` names, holds its words, and owns the one queue through which they are saved. */
export function StoryProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const toast = useToast();
  const { id, isKnown, goTo, guard } = useOpenStoryControl();
  const [held, setHeld] = useState<Held>({ id: null, kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    client.articles.getArticle({ id }).then(
      (opened) => {
        if (isWanted) setHeld({ id, kind: 'open', session: new StorySession(client.articles, opened) });
      },
      (error: unknown) => {
        if (!isWanted) return;
        if (error instanceof AppError && error.code === 'not_found') goTo(null);
        else setHeld({ id, kind: 'failed', error });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client, id, attempt, goTo]);

  const session = held.kind === 'open' && held.id === id ? held.session : null;
  const snapshot = useSyncExternalStore<StorySnapshot | null>(
    session?.subscribe ?? nothing,
    session?.snapshot ?? noSnapshot,
  );
  useLastWords(session);
  useNewsOfStory(session);

  useEffect(() => {
    if (!session) return;
    const unguard = guard(async () => {
      if (!session.hasUnsavedWords() || (await session.flush())) return true;
      toast.show({ tone: 'error', message: `This story stays open. ${saveStateText(session.snapshot().saveState)}` });
      return false;
    });
    return () => {
      unguard();
      session.stop();
    };
  }, [session, guard, toast]);

  const retry = useCallback(() => {
    setHeld({ id: null, kind: 'loading' });
    setAttempt((before) => before + 1);
  }, []);

  const load = useMemo<StoryLoad>(() => {
    if (id === null) return { kind: isKnown ? 'none' : 'loading' };
    if (session && snapshot) return { kind: 'open', session, snapshot, view: viewOf(session, snapshot) };
    if (held.kind === 'failed' && held.id === id) return { kind: 'failed', error: held.error, retry };
    return { kind: 'loading' };
  }, [id, isKnown, session, snapshot, held, retry]);
  return <StoryContext value={load}>{children}</StoryContext>;
}
