import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleStatus } from '../../../shared/domain/article-status.ts';
import type { ArticleId, RevisionId } from '../../../shared/domain/ids.ts';
import { useClient } from '../../api/index.ts';
import { useToast } from '../../ui/index.ts';
import { useOpenStoryControl } from './open-story.ts';
import { revealLead } from './reveal-lead.ts';
import { isAtRisk, saveStateText } from './save-state.ts';
import { StorySession, type StorySnapshot } from './story-session.ts';
import { StoryContext, StoryOutlineContext, type StoryLoad, type StoryOutline, type StoryView } from './story-view.ts';
import { useLastWords } from './use-last-words.ts';
import { useNewsOfStory } from './use-news-of-story.ts';

type Held =
  | { id: ArticleId | null; kind: 'loading' }
  | { id: ArticleId; kind: 'failed'; error: unknown }
  | { id: ArticleId; kind: 'open'; session: StorySession };

const nothing = (): (() => void) => () => undefined;
const noSnapshot = (): null => null;

const actsOf = (session: StorySession) => ({
  editor: session.editor,
  revealBlock: (blockId: string): void => {
    const { leadVideo, leadImage } = session.snapshot().document.fields;
    if (blockId === leadVideo?.id || blockId === leadImage?.id) revealLead();
    else session.editor.current?.revealBlock(blockId);
  },
  flush: () => session.flushOrThrow(),
  changeStatus: (to: ArticleStatus) => session.changeStatus(to),
  restore: (revisionId: RevisionId) => session.restore(revisionId),
});

const viewOf = (session: StorySession, snapshot: StorySnapshot): StoryView => ({
  ...actsOf(session),
  summary: snapshot.summary,
  headline: snapshot.document.fields.headline,
  document: snapshot.document,
  readOnly: snapshot.readOnly,
  setFields: (patch) => session.setFields(patch),
  activeBlockId: snapshot.activeBlockId,
  saveState: snapshot.saveState,
  wordsAtRisk: isAtRisk(snapshot.saveState),
});

/**
 * What the window shows of a story: words of the body may follow a frame behind, everything else is the newest.
 * Why: the letter just typed comes first, and whatever follows the body (preview, figures, checks) is drawn between the keys.
 */
function shownOf(newest: StorySnapshot | null, before: StorySnapshot | null): StorySnapshot | null {
  if (!newest || !before) return newest;
  const onlyWordsMoved =
    before.summary.id === newest.summary.id &&
    before.document.fields === newest.document.fields &&
    before.readOnly === newest.readOnly &&
    before.epoch === newest.epoch &&
    before.trouble === newest.trouble;
  return onlyWordsMoved ? before : newest;
}

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
  const newest = useSyncExternalStore<StorySnapshot | null>(
    session?.subscribe ?? nothing,
    session?.snapshot ?? noSnapshot,
  );
  const snapshot = shownOf(newest, useDeferredValue(newest));
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
  const summary = snapshot?.summary;
  const headline = snapshot?.document.fields.headline ?? '';
  const readOnly = snapshot?.readOnly ?? null;
  const outline = useMemo<StoryOutline | null>(() => {
    if (!session || !summary) return null;
    const [newestOf, activeBlock] = [() => session.newest(), () => session.snapshot().activeBlockId];
    return { ...actsOf(session), summary, headline, readOnly, newest: newestOf, activeBlock };
  }, [session, summary, headline, readOnly]);
  return (
    <StoryContext value={load}>
      <StoryOutlineContext value={outline}>{children}</StoryOutlineContext>
    </StoryContext>
  );
}
