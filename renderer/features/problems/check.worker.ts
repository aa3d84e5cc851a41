import { createStoryChecker, type StoryChecker } from '../../../shared/domain/house-style/check-story.ts';
import { dictionaryFor } from '../../../shared/domain/house-style/spelling/dictionary-for.ts';
import { makeWordList } from '../../../shared/domain/house-style/spelling/word-list.ts';
import type { Passage } from '../../../shared/domain/house-style/story-text.ts';
import type { CheckSetting, FromWorker, ToWorker } from './check-messages.ts';
import { loadDictionary } from './dictionaries.ts';

type CheckRequest = Extract<ToWorker, { kind: 'check' }>;

const passages = new Map<string, Passage>();
const checkers = new Map<string, StoryChecker>();
let setting: CheckSetting | undefined;
let waiting: CheckRequest | undefined;

const send = (message: FromWorker): void => postMessage(message);

/** A language without a dictionary has no rule that asks for one. */
const anyWord = (): boolean => true;

async function checkerFor(language: string, { style, accepted, names }: CheckSetting): Promise<StoryChecker> {
  const name = dictionaryFor(language);
  const key = name ?? 'none';
  const dictionary = name ? (await loadDictionary(name)).knows : anyWord;
  let checker = checkers.get(key);
  if (!checker) {
    const words = makeWordList({ dictionary, accepted: [...style.words, ...accepted], names });
    checkers.set(key, (checker = createStoryChecker({ style, words })));
  }
  return checker;
}

async function checkNow(): Promise<void> {
  const request = waiting;
  const by = setting;
  if (!request || !by) return;
  try {
    const checker = await checkerFor(request.language, by);
    // Why: while the dictionary was read, newer words or another house style may have come; they have their own turn.
    if (waiting !== request || setting !== by) return;
    waiting = undefined;
    const story = { language: request.language, passages: request.order.flatMap((name) => passages.get(name) ?? []) };
    send({ kind: 'found', run: request.run, findings: checker.check(story) });
  } catch (error) {
    send({ kind: 'failed', run: request.run, message: error instanceof Error ? error.message : String(error) });
  }
}

async function suggest({ ask, language, word }: Extract<ToWorker, { kind: 'suggest' }>): Promise<void> {
  const name = dictionaryFor(language);
  const words = name
    ? await loadDictionary(name).then(
        (dictionary) => dictionary.suggest(word),
        () => [],
      )
    : [];
  send({ kind: 'suggested', ask, words });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'suggest') {
    void suggest(data);
    return;
  }
  if (data.kind === 'set-up') {
    ({ setting } = data);
    checkers.clear();
  } else {
    for (const [name, passage] of data.changed) passages.set(name, passage);
    const kept = new Set(data.order);
    for (const name of passages.keys()) if (!kept.has(name)) passages.delete(name);
    waiting = data;
  }
  // Why a turn later: of several changes that wait already, only the last is checked.
  setTimeout(() => void checkNow(), 0);
});
