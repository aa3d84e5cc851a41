import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { findNode } from './node.mjs';
import { ROOT, runForeground, runTool } from './project.mjs';

await runTool(async () => {
  await ensureInstalled();
  return await runForeground(findNode(), [join(ROOT, '.tools', 'dev-loop.mjs'), ...process.argv.slice(2)]);
});
