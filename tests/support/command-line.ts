import { Readable } from 'node:stream';
import { COMMAND_LINE_CAPABILITIES, noDesktop } from '../../electron/cli/no-desktop.ts';
import { runCopydesk } from '../../electron/cli/run-copydesk.ts';
import { createCore } from '../../electron/core/index.ts';
import { testPorts } from './test-core.ts';

export interface CommandLineRun {
  code: number;
  stdout: string;
  stderr: string;
}

/** Where the newsroom of a command would lie that works without one. */
const UNNAMED = 'the system’s own place';

/** Runs the command line in this process, over a real core; `stdin` is what it reads. */
export async function copydesk(args: readonly string[], { cwd = '/', stdin = '' } = {}): Promise<CommandLineRun> {
  const run: CommandLineRun = { code: -1, stdout: '', stderr: '' };
  run.code = await runCopydesk(args, {
    terminal: {
      cwd,
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: (text) => void (run.stdout += text),
      stderr: (text) => void (run.stderr += text),
    },
    version: '0.0.0-test',
    defaultDataDir: () => UNNAMED,
    openCore: (dataDir) => {
      if (dataDir === UNNAMED) throw new Error('a test must name its data folder');
      return createCore(dataDir, { ...testPorts(), capabilities: COMMAND_LINE_CAPABILITIES, desktop: noDesktop });
    },
  });
  return run;
}
