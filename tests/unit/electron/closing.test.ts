import { expect, it } from 'vitest';
import { awaitLastSave, type LastSave } from '../../../electron/main/closing.ts';

/** A closing program whose core gives these answers in turn; every wait and question is counted. */
function closing(silentInTurn: string[][], clients: () => string[], answers: ('wait' | 'close')[]) {
  const seen = { waits: [] as (readonly string[])[], questions: 0, errors: [] as string[] };
  const options: LastSave = {
    core: {
      requestClose: (asked) => {
        seen.waits.push(asked);
        return Promise.resolve(silentInTurn.shift() ?? []);
      },
    },
    log: { info: () => {}, error: (message) => seen.errors.push(message) },
    clientIds: clients,
    askToWait: () => {
      seen.questions += 1;
      return Promise.resolve(answers.shift() ?? 'close');
    },
  };
  return { seen, options };
}

it('closes at once where no window has ever called', async () => {
  const { seen, options } = closing([], () => [], []);
  await awaitLastSave(options);
  expect(seen).toEqual({ waits: [], questions: 0, errors: [] });
});

it('closes without a question once the window has answered', async () => {
  const { seen, options } = closing([[]], () => ['a'], []);
  await awaitLastSave(options);
  expect(seen).toEqual({ waits: [['a']], questions: 0, errors: [] });
});

it('waits on for as long as the person wishes', async () => {
  const { seen, options } = closing([['a'], ['a'], []], () => ['a'], ['wait', 'wait']);
  await awaitLastSave(options);
  expect(seen.waits).toHaveLength(3);
  expect(seen.questions).toBe(2);
  expect(seen.errors).toEqual([]);
});

it('closes without the window where the person says so, and logs it', async () => {
  const { seen, options } = closing([['a']], () => ['a'], ['close']);
  await awaitLastSave(options);
  expect(seen.errors).toEqual(['closed without an answer from the window']);
});

it('asks nobody about a page that crashed while it was waited for', async () => {
  let clients = ['a'];
  const { seen, options } = closing([['a']], () => clients, []);
  const { requestClose } = options.core;
  options.core.requestClose = (asked, graceMs) => {
    clients = [];
    return requestClose(asked, graceMs);
  };
  await awaitLastSave(options);
  expect(seen.questions).toBe(0);
});
