import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { app, protocol, session, type BrowserWindow } from 'electron';
import { APP_SCHEME } from '../../shared/contract/ipc-channels.ts';
import { createCore, defaultDataDir, streamLog, systemClock } from '../core/index.ts';
import { interfaceIn, programFilesIn, PROGRAM_VERSION } from '../core/ports/program.ts';
import { answerAppRequests } from './app-protocol.ts';
import { ELECTRON_CAPABILITIES, electronDesktop } from './electron-desktop.ts';
import { holdNavigation, refusePermissions } from './harden.ts';
import { connectIpc } from './ipc-transport.ts';
import { tellStartFailed } from './messages.ts';
import { buildMenu, closeInOrder, describe, openStories, watchWindow, type Program } from './program.ts';
import { readStartArguments } from './start-arguments.ts';
import { createWindow, loadInterface, preloadIn } from './window.ts';

const DIST = join(__dirname, '..');
const log = streamLog(process.stderr);
const started = readStartArguments(process.argv.slice(1), process.cwd());
const dataDir = started.dataDir ?? defaultDataDir(process.platform, process.env);

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);

/** Windows of another newsroom are another program: they have their own profile, and with it their own single instance. */
if (started.dataDir !== undefined) {
  const name = createHash('sha256').update(started.dataDir).digest('hex').slice(0, 16);
  app.setPath('userData', join(app.getPath('userData'), 'newsrooms', name));
}

/** Stories that the system asked for before the newsroom was open. */
const early: string[] = [...started.stories];
let program: Program | undefined;

function open(paths: readonly string[]): void {
  if (!program) {
    early.push(...paths);
    return;
  }
  openStories(program, paths).catch((error: unknown) => log.error('opening failed', { error: describe(error) }));
}

async function start(): Promise<void> {
  await app.whenReady();
  const files = programFilesIn(DIST);
  // Why an object: the desktop is there before the window that its dialogs belong to.
  const shown: { window?: BrowserWindow } = {};
  const desktop = electronDesktop(() => shown.window);
  const capabilities = ELECTRON_CAPABILITIES;
  const core = await createCore(dataDir, {
    clock: systemClock,
    log,
    desktop,
    files,
    capabilities,
    version: PROGRAM_VERSION,
  });
  const options = { core, log, interfaceDir: interfaceIn(DIST), pageStylesheet: files.pageStylesheet };
  protocol.handle(APP_SCHEME, answerAppRequests(options));
  refusePermissions(session.defaultSession, log);
  holdNavigation({ log, openLink: desktop.openLink });
  const window = createWindow({
    log,
    preload: preloadIn(DIST),
    stateFile: join(app.getPath('userData'), 'window-state.json'),
  });
  shown.window = window;
  const { webContents } = window;
  const transport = connectIpc(core, log, () => (window.isDestroyed() ? undefined : webContents));
  program = { core, log, window, transport };
  closeInOrder(program);
  watchWindow(program);
  buildMenu((command) => transport.send({ name: 'menuCommandChosen', payload: { command } }));
  await loadInterface(window);
  if (early.length > 0) open(early.splice(0));
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, args, cwd) => open(readStartArguments(args.slice(1), cwd).stories));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  // Why: the channel to the program that started us closes when that program is killed outright.
  process.on('disconnect', () => app.quit());
  start().catch((error: unknown) => {
    log.error('the program did not start', { error: describe(error) });
    tellStartFailed(error);
    app.exit(1);
  });
} else {
  // Why nothing more: the first start was told, and shows its window.
  app.quit();
}
