import { join } from 'node:path';
import { createCore, defaultDataDir, streamLog, systemClock } from '../core/index.ts';
import { programFilesIn, PROGRAM_VERSION } from '../core/ports/program.ts';
import { COMMAND_LINE_CAPABILITIES, noDesktop } from './no-desktop.ts';
import { runCopydesk } from './run-copydesk.ts';

const DIST = join(import.meta.dirname, '..');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Why: `copydesk list | head` closes the pipe early, and that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCopydesk(process.argv.slice(2), {
  terminal: {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  },
  version: PROGRAM_VERSION,
  defaultDataDir: () => defaultDataDir(process.platform, process.env),
  openCore: (dataDir) =>
    createCore(dataDir, {
      clock: systemClock,
      log: streamLog(process.stderr),
      desktop: noDesktop,
      files: programFilesIn(DIST),
      capabilities: COMMAND_LINE_CAPABILITIES,
      version: PROGRAM_VERSION,
    }),
});
if (process.connected) process.disconnect();
