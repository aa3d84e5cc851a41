import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../shared/contract/errors.ts';
import {
  LATEST_MS,
  QUIET_MS,
  SaveQueue,
  type QueueState,
  type SaveRequest,
  type StoredState,
} from '../../../renderer/features/story/save-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Sent {
  request: SaveRequest<string>;
  answer(stored?: Partial<StoredState>): Promise<void>;
  refuse(code: AppError['code']): Promise<void>;
}

/** A writer at a queue whose store answers when the test says so. */
function desk(first = '') {
  let words = first;
  const sent: Sent[] = [];
  const states: QueueState[] = [];
  const settle = async (act: () => void): Promise<void> => {
    act();
    await vi.advanceTimersByTimeAsync(0);
  };
  const queue = new SaveQueue<string>(
    {
      read: () => words,
      keyOf: (content) => content,
      save: (request) =>
        new Promise((resolve, reject) => {
          sent.push({
            request,
            answer: (stored) =>
              settle(() =>
                resolve({ revision: request.baseRevision + 1, savedAt: `at ${request.baseRevision + 1}`, ...stored }),
              ),
            refuse: (code) => settle(() => reject(new AppError(code, code))),
          });
        }),
      onState: (state) => states.push(state),
    },
    first,
    { revision: 1, savedAt: 'at 1' },
  );
  const type = (next: string): void => {
    words = next;
    queue.touch();
  };
  return { queue, sent, states, type, kinds: () => states.map(({ kind }) => kind) };
}
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('nothing was sent');
  return item;
};

describe('when it writes', () => {
  it('waits for the keys to rest, and then writes once what was typed', async () => {
    const { type, sent } = desk();
    for (const words of ['a', 'ab', 'abc']) {
      type(words);
      await pass(QUIET_MS - 400);
    }
    expect(sent).toHaveLength(0);
    await pass(400);
    expect(sent.map(({ request }) => request.content)).toEqual(['abc']);
  });

  it('writes within a second of the last key', () => {
    expect(QUIET_MS).toBeLessThan(1000);
  });

  it('writes while typing goes on without a rest', async () => {
    const { type, sent } = desk();
    let typed = 0;
    for (; typed < 4000 && sent.length === 0; typed += 100) {
      type(`word ${typed}`);
      await pass(100);
    }
    expect(typed).toBeLessThanOrEqual(LATEST_MS + 100);
  });

  it('has one save on its way, and then writes what came meanwhile', async () => {
    const { type, sent } = desk();
    type('a');
    await pass(QUIET_MS);
    type('ab');
    await pass(5000);
    expect(sent).toHaveLength(1);
    await last(sent).answer();
    await pass(QUIET_MS);
    expect(sent.map(({ request }) => [request.content, request.baseRevision])).toEqual([
      ['a', 1],
      ['ab', 2],
    ]);
  });

  it('writes nothing where the words came back to what is stored', async () => {
    const { type, sent, queue } = desk('as it was');
    type('as it was not');
    type('as it was');
    await pass(5000);
    expect(sent).toHaveLength(0);
    expect(queue.state).toEqual({ kind: 'settled', savedAt: 'at 1' });
  });
});

describe('what it says', () => {
  it('says settled only when the store has answered', async () => {
    const { type, sent, queue } = desk();
    type('a');
    expect(queue.state.kind).toBe('waiting');
    await pass(QUIET_MS);
    expect(queue.state.kind).toBe('waiting');
    await last(sent).answer({ savedAt: '12:04:31' });
    expect(queue.state).toEqual({ kind: 'settled', savedAt: '12:04:31' });
  });

  it('never says settled while newer words are unsaved', async () => {
    const { type, sent, kinds } = desk();
    type('a');
    await pass(QUIET_MS);
    type('ab');
    await last(sent).answer();
    expect(kinds()).not.toContain('settled');
  });

  it('knows unsaved words by their content', () => {
    const { type, queue } = desk('a');
    type('b');
    expect(queue.isDirty()).toBe(true);
    type('a');
    expect(queue.isDirty()).toBe(false);
  });
});

describe('flush', () => {
  it('writes at once', async () => {
    const { type, sent, queue } = desk();
    type('a');
    const done = queue.flush();
    await pass(0);
    await last(sent).answer();
    expect(await done).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('waits for the save on its way and then writes the words after it', async () => {
    const { type, sent, queue } = desk();
    type('a');
    await pass(QUIET_MS);
    type('ab');
    const done = queue.flush();
    await last(sent).answer();
    await last(sent).answer();
    expect(await done).toBe(true);
    expect(last(sent).request.content).toBe('ab');
  });

  it('tells that words could not be written', async () => {
    const { type, sent, queue } = desk();
    type('a');
    const done = queue.flush();
    await pass(0);
    await last(sent).refuse('storage_full');
    expect(await done).toBe(false);
  });
});

describe('failures', () => {
  it('tries again by itself, later each time, with the newest words', async () => {
    const { type, sent, queue } = desk();
    type('a');
    await pass(QUIET_MS);
    await last(sent).refuse('storage_full');
    expect(queue.state.kind).toBe('failed');
    type('ab');
    expect(queue.state.kind).toBe('failed');
    await pass(1000);
    await last(sent).refuse('storage_full');
    await pass(1999);
    expect(sent).toHaveLength(2);
    await pass(1);
    await last(sent).answer();
    expect(queue.state.kind).toBe('settled');
    expect(sent.map(({ request }) => request.content)).toEqual(['a', 'ab', 'ab']);
    expect(new Set(sent.map(({ request }) => request.commandId)).size).toBe(3);
  });

  it('repeats a save whose answer never came, word for word, before anything newer', async () => {
    const { type, sent, queue } = desk();
    type('a');
    await pass(QUIET_MS);
    await last(sent).refuse('unavailable');
    type('ab');
    await pass(1000);
    expect(last(sent).request).toBe(sent[0]?.request);
    await last(sent).answer();
    await pass(QUIET_MS);
    expect(last(sent).request).toMatchObject({ content: 'ab', baseRevision: 2 });
    await last(sent).answer();
    expect(queue.state.kind).toBe('settled');
  });

  it('goes on with newer words where a repetition was refused', async () => {
    const { type, sent } = desk();
    type('a');
    await pass(QUIET_MS);
    await last(sent).refuse('internal');
    type('ab');
    await pass(1000);
    await last(sent).refuse('internal');
    await pass(2000);
    expect(last(sent).request).toMatchObject({ content: 'ab', baseRevision: 1 });
    expect(last(sent).request.commandId).not.toBe(sent[0]?.request.commandId);
  });

  it('tries at once when it is told that the host is back', async () => {
    const { type, sent, queue } = desk();
    type('a');
    await pass(QUIET_MS);
    await last(sent).refuse('unavailable');
    queue.retryNow();
    await pass(0);
    expect(sent).toHaveLength(2);
  });
});

describe('halts', () => {
  it.each(['conflict', 'not_found', 'forbidden'] as const)(
    'sends nothing after %s until somebody decides',
    async (code) => {
      const { type, sent, queue } = desk();
      type('a');
      await pass(QUIET_MS);
      await last(sent).refuse(code);
      type('ab');
      await pass(60_000);
      expect(sent).toHaveLength(1);
      expect(queue.state.kind).toBe('halted');
      expect(await queue.flush()).toBe(false);
    },
  );

  it('saves over another window’s words when told to, even if the first try fails', async () => {
    const { type, sent, queue } = desk();
    type('mine');
    await pass(QUIET_MS);
    await last(sent).refuse('conflict');
    queue.resume({ force: true });
    await pass(0);
    await last(sent).refuse('storage_full');
    await pass(1000);
    expect(last(sent).request).toMatchObject({ content: 'mine', force: true, baseRevision: 0 });
    await last(sent).answer({ revision: 7 });
    type('mine and more');
    await pass(QUIET_MS);
    expect(last(sent).request).toMatchObject({ force: false, baseRevision: 7 });
  });

  it('goes on from another revision where only the number had moved', async () => {
    const { type, sent, queue } = desk();
    type('a');
    await pass(QUIET_MS);
    await last(sent).refuse('conflict');
    queue.resume({ revision: 5 });
    await pass(0);
    expect(last(sent).request).toMatchObject({ content: 'a', baseRevision: 5, force: false });
  });

  it('takes other words over and has nothing unsaved then', async () => {
    const { type, sent, queue } = desk();
    type('mine');
    await pass(QUIET_MS);
    await last(sent).refuse('conflict');
    type('theirs');
    queue.replace('theirs', { revision: 9, savedAt: 'at 9' });
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(queue.state).toEqual({ kind: 'settled', savedAt: 'at 9' });
    expect(queue.revision).toBe(9);
  });
});

describe('other work on the story', () => {
  it('waits for the save on its way, and saves wait for it', async () => {
    const { type, sent, queue } = desk();
    type('a');
    await pass(QUIET_MS);
    let release = (_: StoredState): void => undefined;
    const bases: number[] = [];
    const work = queue.alone((base) => {
      bases.push(base);
      return new Promise((resolve) => {
        release = resolve;
      });
    });
    await last(sent).answer();
    type('ab');
    await pass(10_000);
    expect(sent).toHaveLength(1);
    expect(bases).toEqual([2]);
    release({ revision: 3, savedAt: 'at 3' });
    await work;
    await pass(QUIET_MS);
    expect(last(sent).request).toMatchObject({ content: 'ab', baseRevision: 3 });
  });

  it('passes its failure on and lets saves go on', async () => {
    const { type, sent, queue } = desk();
    await expect(queue.alone(() => Promise.reject(new AppError('forbidden', 'no')))).rejects.toThrow('no');
    type('a');
    await pass(QUIET_MS);
    expect(sent).toHaveLength(1);
  });
});
