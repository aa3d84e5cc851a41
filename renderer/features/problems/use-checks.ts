import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { storyText } from '../../../shared/document/read/story-text.ts';
import type { CheckSetting } from './check-messages.ts';
import { StoryChecks, type CheckAnswer } from './story-checks.ts';

/** How long the keys rest before the checks begin. Milliseconds. */
const REST_MS = 250;

export interface Checked {
  readonly answer: CheckAnswer | null;
  readonly failed: string | null;
  suggest(word: string, language: string): Promise<string[]>;
}

/** Checks a story again whenever it has changed and the keys rest; everything is done by a worker. */
export function useChecks(
  id: string | undefined,
  document: ArticleDocument | undefined,
  setting: CheckSetting,
): Checked {
  const checks = useRef<StoryChecks | null>(null);
  const [answer, setAnswer] = useState<CheckAnswer | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  useEffect(() => {
    const found = (next: CheckAnswer): void => {
      setAnswer(next);
      setFailed(null);
    };
    const made = new StoryChecks(found, setFailed);
    checks.current = made;
    return () => {
      made.stop();
      checks.current = null;
    };
  }, []);
  useEffect(() => checks.current?.setUp(setting), [setting]);
  useEffect(() => {
    if (id === undefined || !document) return;
    const timer = setTimeout(() => checks.current?.check(id, storyText(document)), REST_MS);
    return () => clearTimeout(timer);
  }, [id, document]);

  const suggest = useCallback(
    async (word: string, language: string) => (await checks.current?.suggest(word, language)) ?? [],
    [],
  );
  return { answer: answer?.id === id ? answer : null, failed, suggest };
}
