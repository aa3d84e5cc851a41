import { isAbsolute, resolve } from 'node:path';

/** What the program was started with. */
export interface StartArguments {
  /** Absolute; undefined for the system's own place. */
  dataDir: string | undefined;
  /** Absolute paths of the .story files to bring in. */
  stories: string[];
}

/**
 * Reads a command line without the program itself. `cwd` is where relative paths are meant from. Anything unknown is passed over:
 * Chromium and the system's launchers add arguments of their own.
 */
export function readStartArguments(args: readonly string[], cwd: string): StartArguments {
  const found: StartArguments = { dataDir: undefined, stories: [] };
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(cwd, path));
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--data') {
      const next = args[(at += 1)];
      if (next) found.dataDir = absolute(next);
    } else if (argument.startsWith('--data=')) {
      found.dataDir = absolute(argument.slice('--data='.length));
    } else if (!argument.startsWith('-') && argument.toLowerCase().endsWith('.story')) {
      found.stories.push(absolute(argument));
    }
  }
  return found;
}
