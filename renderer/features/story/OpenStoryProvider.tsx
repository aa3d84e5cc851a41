import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { articleIdSchema } from '../../../shared/contract/article-shapes.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useClient } from '../../api/index.ts';
import { OpenStoryContext, type LeaveGuard, type OpenStoryControl } from './open-story.ts';

const PREFERENCE = 'open-story';

/** Remembers which story is open, so that a reload comes back to it. */
export function OpenStoryProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const [opened, setOpened] = useState<{ id: ArticleId | null; isKnown: boolean }>({ id: null, isKnown: false });
  const guards = useRef(new Set<LeaveGuard>());

  useEffect(() => {
    const begin = (id: ArticleId | null): void =>
      // Why: a story opened while the answer was on its way is a choice, the remembered one only a habit.
      setOpened((before) => (before.isKnown ? before : { id, isKnown: true }));
    client.newsroom.getPreference({ key: PREFERENCE }).then(
      ({ value }) => begin(articleIdSchema.nullable().catch(null).parse(value)),
      () => begin(null),
    );
  }, [client]);

  const goTo = useCallback(
    (id: ArticleId | null) => {
      setOpened({ id, isKnown: true });
      client.newsroom.setPreference({ key: PREFERENCE, value: id }).catch((error: unknown) => {
        void client.windows.reportProblem({ message: `The open story was not remembered: ${String(error)}` });
      });
    },
    [client],
  );

  const open = useCallback(
    async (id: ArticleId | null) => {
      for (const guard of [...guards.current]) if (!(await guard())) return;
      goTo(id);
    },
    [goTo],
  );

  const guard = useCallback((asked: LeaveGuard) => {
    guards.current.add(asked);
    return () => void guards.current.delete(asked);
  }, []);

  const control = useMemo<OpenStoryControl>(() => ({ ...opened, open, goTo, guard }), [opened, open, goTo, guard]);
  return <OpenStoryContext value={control}>{children}</OpenStoryContext>;
}
