import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { ROOT, runForeground, runTool } from './project.mjs';

await runTool(async () => {
  const node = await prepare();
  return await runForeground(node, [join(ROOT, 'tests', 'bench', 'run.ts'), ...process.argv.slice(2)]);
});
