import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AppError } from '../../shared/contract/errors.ts';
import { createCore, defaultDataDir, streamLog, systemClock, type Core } from '../core/index.ts';
import { interfaceIn, programFilesIn, PROGRAM_VERSION } from '../core/ports/program.ts';
import { LOOPBACK_HELP, readArguments, UsageError, type LoopbackArguments } from './arguments.ts';
import { openInBrowser } from './node-browser.ts';
import { LOOPBACK_CAPABILITIES, nodeDesktop } from './node-desktop.ts';
import { startLoopbackServer, type LoopbackServer } from './server.ts';

/** How long a closing host waits for its windows to save what they hold, in milliseconds. */
const CLOSE_GRACE_MS = 2000;
const DIST = join(import.meta.dirname, '..');
const log = streamLog(process.stderr);

async function serve(args: LoopbackArguments): Promise<void> {
  const dataDir = args.dataDir ?? defaultDataDir(process.platform, process.env);
  const files = programFilesIn(DIST);
  const core = await createCore(dataDir, {
    clock: systemClock,
    log,
    desktop: nodeDesktop,
    files,
    capabilities: LOOPBACK_CAPABILITIES,
    version: PROGRAM_VERSION,
  });
  let server: LoopbackServer;
  try {
    server = await startLoopbackServer({
      core,
      log,
      interfaceDir: interfaceIn(DIST),
      pageStylesheet: files.pageStylesheet,
      port: args.port,
    });
  } catch (error) {
    await core.close();
    throw error;
  }
  closeOnSignal(core, server);
  await invite(server, args);
}

/** Says where the newsroom is, and opens it where that is wished. */
async function invite(server: LoopbackServer, args: LoopbackArguments): Promise<void> {
  const url = server.newLink();
  if (args.json) {
    process.stdout.write(`${JSON.stringify({ url })}\n`);
  } else {
    process.stdout.write(
      `Copydesk is ready at ${url}\nThe link opens it once. Press Enter for another link, Ctrl+C to end.\n`,
    );
    offerLinks(server);
  }
  if (args.open && !(await openInBrowser(url)))
    process.stderr.write('No browser could be opened from here; open the address above yourself.\n');
}

function offerLinks(server: LoopbackServer): void {
  if (!process.stdin.isTTY) return;
  createInterface({ input: process.stdin }).on('line', () => process.stdout.write(`${server.newLink()}\n`));
}

function closeOnSignal(core: Core, server: LoopbackServer): void {
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    const silent = await core.requestClose(server.clientIds(), CLOSE_GRACE_MS);
    if (silent.length > 0) log.info('closed without an answer from some windows', { windows: silent.length });
    await server.close();
    await core.close();
    process.exit(0);
  };
  const closeOrFail = (): void => {
    close().catch((error: unknown) => {
      log.error('closing failed', { error: error instanceof Error ? error.stack : String(error) });
      process.exit(1);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, closeOrFail);
  // Why: the channel to the program that started us closes when that program is killed outright.
  process.on('disconnect', closeOrFail);
}

try {
  await serve(readArguments(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${LOOPBACK_HELP}`);
    process.exitCode = 2;
  } else if (error instanceof AppError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}
if (process.exitCode && process.connected) process.disconnect();
