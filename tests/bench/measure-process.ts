import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a program took from its start to its end, threads and all. */
export interface ProcessRun {
  /** Milliseconds of processor time in user mode, and of the clock. */
  user: number;
  wall: number;
  /** Bytes of memory at the highest. */
  peak: number;
  stdout: string;
}

/** How often the running program is looked at; the last look may be this much before its end. */
const LOOK_MS = 10;
/** Linux counts processor time in hundredths of a second for every program. */
const MS_A_TICK = 10;

/** Runs a program and measures it by what Linux says of it. Throws where it fails. */
export async function measureProcess(
  program: string,
  args: readonly string[],
  { cwd, env }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<ProcessRun> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  let [user, peak, stdout] = [0, 0, ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const look = setInterval(() => {
    const seen = lookAt(child.pid);
    user = Math.max(user, seen.user);
    peak = Math.max(peak, seen.peak);
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  );
  clearInterval(look);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${stdout.slice(-500)}`);
  return { user, peak, stdout, wall: performance.now() - started };
}

function lookAt(pid: number | undefined): { user: number; peak: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return { user: Number(fields[11]) * MS_A_TICK, peak: Number(kilobytes) * 1024 };
  } catch {
    // Why: it has just ended, and what was seen before stands.
    return { user: 0, peak: 0 };
  }
}
