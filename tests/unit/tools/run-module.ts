import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Evaluates an expression over the exports (`tool`) of one of the project's tools in a Node of its own; gives its JSON value. */
export async function evaluate(tool: string, expression: string, env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const code = `const tool = await import(${JSON.stringify(join(ROOT, '.tools', tool))});
process.stdout.write(JSON.stringify(await (${expression})) ?? 'null');`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout);
}

/** Runs a tool as npm does and gives what it printed and its exit status. */
export async function runTool(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const options = { env: { ...process.env, ...env } };
    execFile(process.execPath, [join(ROOT, '.tools', tool), ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
