import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SecondStart {
  args: string[];
  cwd: string;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // Why: a process that is not there is what is asked about.
    return false;
  }
}

/** Takes the profile's single-instance lock, or tells its owner of this start and gives false, as Electron does. */
export function takeSingleInstance(userData: string, onSecondStart: (start: SecondStart) => void): boolean {
  const folder = join(userData, 'stand-in-instance');
  const owner = join(folder, 'owner');
  mkdirSync(folder, { recursive: true });
  if (existsSync(owner) && isAlive(Number(readFileSync(owner, 'utf8')))) {
    const start: SecondStart = { args: process.argv, cwd: process.cwd() };
    writeFileSync(join(folder, `${process.pid}.start`), JSON.stringify(start));
    return false;
  }
  writeFileSync(owner, String(process.pid));
  const seen = new Set<string>();
  const look = (): void => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.start') && !seen.has(file))) {
      const text = readFileSync(join(folder, name), 'utf8');
      // Why: the file may be seen between its making and its writing; the watcher comes again.
      if (text === '') continue;
      seen.add(name);
      onSecondStart(JSON.parse(text) as SecondStart);
    }
  };
  watch(folder, look).unref();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return true;
}
