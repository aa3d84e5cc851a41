import { expect, it } from 'vitest';
import { overEveryCarrier } from './carriers.ts';

overEveryCarrier('windows', (at) => {
  it('hears that a window is ready to close, and names those that are not', async () => {
    const closing = at.core.requestClose(['contract-test', 'another'], 300);
    await at.client.windows.readyToClose({});
    expect(await closing).toEqual(['another']);
    const all = at.core.requestClose(['contract-test'], 60_000);
    await at.client.windows.readyToClose({});
    expect(await all).toEqual([]);
  });

  it('takes a window’s report for the log', async () => {
    expect(await at.client.windows.reportProblem({ message: 'The editor stopped.' })).toEqual({});
  });
});
