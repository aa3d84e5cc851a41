import { useCallback, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { commentAnchorSchema } from '../../../shared/contract/comments.contract.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useAppEvent, usePreference } from '../../api/index.ts';

const draftsSchema = z.strictObject({
  comment: z.strictObject({ anchor: commentAnchorSchema, text: z.string() }).nullable(),
  replies: z.record(z.string(), z.string()),
});
/** What was written about a story and not sent: one comment, and answers by the comment they answer. */
export type Drafts = z.infer<typeof draftsSchema>;

const NOTHING: Drafts = { comment: null, replies: {} };

/** How long what is typed waits before the newsroom keeps it, in milliseconds. */
const KEEP_MS = 400;

/** Does the latest of what it is given after a pause, or at once where it is told to. */
class LateAct {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #act: (() => void) | undefined;

  later(act: () => void): void {
    clearTimeout(this.#timer);
    this.#act = act;
    this.#timer = setTimeout(this.now, KEEP_MS);
  }

  readonly now = (): void => {
    clearTimeout(this.#timer);
    const act = this.#act;
    this.#act = undefined;
    act?.();
  };
}

/** What is written about the open story and not sent yet: it stays while one moves about, and over a restart. */
export function useCommentDrafts(id: ArticleId | undefined): [Drafts, (change: (drafts: Drafts) => Drafts) => void] {
  const [kept, keep] = usePreference(`comment-drafts/${id ?? ''}`, draftsSchema, NOTHING);
  const [typed, setTyped] = useState<ReadonlyMap<string, Drafts>>(new Map());
  const mine = id === undefined ? undefined : typed.get(id);
  const drafts = mine ?? kept;

  const [keeping] = useState(() => new LateAct());
  useEffect(() => {
    if (mine) keeping.later(() => keep(mine));
  }, [mine, keep, keeping]);
  useEffect(() => keeping.now, [id, keeping]);
  useEffect(() => {
    for (const leaving of ['blur', 'pagehide']) window.addEventListener(leaving, keeping.now);
    return () => {
      for (const leaving of ['blur', 'pagehide']) window.removeEventListener(leaving, keeping.now);
    };
  }, [keeping]);
  useAppEvent('closeRequested', keeping.now);

  const change = useCallback(
    (next: (before: Drafts) => Drafts) => {
      if (id === undefined) return;
      setTyped((all) => new Map(all).set(id, next(all.get(id) ?? kept)));
    },
    [id, kept],
  );
  return useMemo(() => [drafts, change], [drafts, change]);
}
