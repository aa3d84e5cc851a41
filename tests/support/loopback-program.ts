import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ENTRY = join(import.meta.dirname, '..', '..', 'dist', 'node', 'loopback.mjs');

/** The built loopback host as a process of its own, with everything it has said. */
export interface LoopbackProgram {
  /** The address with the one-time token, as the host printed it. */
  url: string;
  pid: number;
  /** What the host has written to its error stream so far. */
  log(): string;
  /** Ends it as Ctrl+C does, and waits. Gives its exit status. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut would, and waits. */
  kill(): Promise<void>;
}

/** A host that could not start: its exit status and what it said. */
export interface FailedStart {
  code: number | null;
  log: string;
}

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Starts the host over a data folder, and waits until it answers or has given up. `env` is laid over this process's own. */
export async function tryLoopbackProgram(
  dataDir: string,
  env: NodeJS.ProcessEnv = {},
): Promise<LoopbackProgram | FailedStart> {
  const child = spawn(process.execPath, [ENTRY, '--data', dataDir, '--no-open', '--json'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let log = '';
  let stdout = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ready = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const line = stdout.split('\n').find((candidate) => candidate.startsWith('{'));
      if (line !== undefined && stdout.includes('\n')) resolve((JSON.parse(line) as { url: string }).url);
    });
  });
  const url = await Promise.race([ready, exited.then(() => undefined)]);
  if (url === undefined) return { code: child.exitCode, log };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!gone(child)) child.kill(signal);
    if (!gone(child)) await exited;
    return child.exitCode;
  };
  return {
    url,
    pid: child.pid ?? 0,
    log: () => log,
    stop: () => end('SIGINT'),
    kill: async () => void (await end('SIGKILL')),
  };
}

/** Starts the host over a data folder. Throws with what it said where it does not start. */
export async function startLoopbackProgram(dataDir: string): Promise<LoopbackProgram> {
  const started = await tryLoopbackProgram(dataDir);
  if (!('url' in started)) throw new Error(`the host ended with ${started.code}: ${started.log}`);
  return started;
}
