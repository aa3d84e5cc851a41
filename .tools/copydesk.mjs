import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { callersFolder, DIST, runForeground, runTool } from './project.mjs';

await runTool(async () => {
  const node = await prepare();
  const entry = join(DIST, 'node', 'copydesk.mjs');
  return await runForeground(node, [entry, ...process.argv.slice(2)], { cwd: callersFolder() });
});
