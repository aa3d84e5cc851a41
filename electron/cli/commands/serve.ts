import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import { textOption, UsageError, type Command } from '../command.ts';

// Why a program of its own: the hosts stand side by side and none imports another; a build puts this one's entry next to it.
const LOOPBACK_ENTRY = join(import.meta.dirname, 'loopback.mjs');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a program with this terminal until it ends, passing signals on. */
function runToItsEnd(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    const forward = (signal: NodeJS.Signals): boolean => child.kill(signal);
    const end = (): void => void child.kill('SIGTERM');
    for (const signal of SIGNALS) process.on(signal, forward);
    process.on('disconnect', end);
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, forward);
      process.off('disconnect', end);
      resolve(code ?? 1);
    });
  });
}

export const serveCommand: Command = {
  name: 'serve',
  usage: '[--port N] [--no-open]',
  summary: 'Serve the newsroom to the browser on this computer until Ctrl+C.',
  options: { port: 'text', 'no-open': 'switch' },
  operands: { least: 0, most: 0 },
  run: async ({ options, dataDir }) => {
    const port = textOption(options, 'port');
    if (port !== undefined && (!/^\d+$/.test(port) || Number(port) > 65535))
      throw new UsageError('--port takes a number from 0 to 65535.');
    const status = await runToItsEnd([
      LOOPBACK_ENTRY,
      '--data',
      dataDir,
      ...(port === undefined ? [] : ['--port', port]),
      ...(options['no-open'] ? ['--no-open'] : []),
      ...(options['json'] ? ['--json'] : []),
    ]);
    if (status !== 0) throw new AppError('unavailable', 'The newsroom could not be served; the reason stands above.');
    return undefined;
  },
};
