import { createClient } from '../../shared/contract/create-client.ts';
import { openTestCore } from '../support/test-core.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('in one process', openTestCore);

contractSuite('over a pair that clones, as IPC does', async () => {
  const { core, close } = await openTestCore();
  const client = createClient(async (call) => structuredClone(await core.dispatch(structuredClone(call))), 'ipc-test');
  return { client, close };
});
