import { createClient } from '../../shared/contract/create-client.ts';
import { openTestLoopback } from '../support/loopback-server.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('over HTTP', async () => {
  const loopback = await openTestLoopback();
  const client = createClient(async (call) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await loopback.ask({ method: 'POST', path: '/rpc', headers, body: JSON.stringify(call) });
    return JSON.parse(answer.body);
  }, 'http-test');
  return { client, close: loopback.close };
});
