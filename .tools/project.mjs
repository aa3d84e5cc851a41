import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Why not import.meta.dirname: the first releases of Node 20 do not have it.
/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const DIST = join(ROOT, 'dist');

/** A failure with a message for the person at the terminal; nothing else of it is printed. */
export class ToolError extends Error {}

/** Runs the tool; a ToolError becomes its message and exit status 1. */
export async function runTool(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Whether this run's npm script was called with INIT_CWD elsewhere: paths on the command line are meant from there. */
export function callersFolder() {
  const asked = process.env.INIT_CWD;
  return process.env.npm_lifecycle_event && asked && existsSync(asked) ? asked : process.cwd();
}

/** Runs a program to its end and gives its exit status; `output: 'quiet'` sends its standard output to standard error. */
export function run(command, args, { env, cwd = ROOT, output } = {}) {
  return new Promise((resolve, reject) => {
    const stdout = output === 'quiet' ? 2 : 'inherit';
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', stdout, 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/**
 * Runs a program in the foreground: it has the terminal, it gets every signal that we get, and it ends by itself when we are gone.
 * Gives its exit status.
 */
export function runForeground(command, args, { env, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    // Why 'ipc': the channel closes when this process is killed outright, and the program then closes its store in good order.
    const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
