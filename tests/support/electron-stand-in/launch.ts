import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import type { DialogAnswer, FromStandIn, RecordedCall, ToStandIn } from './messages.ts';

const MAIN = join(import.meta.dirname, '..', '..', '..', 'dist', 'main', 'main.cjs');
const REGISTER = join(import.meta.dirname, 'register.ts');

export interface StandInOptions {
  dataDir: string;
  /** The program's profile; without it a new one, which goes with the program. */
  userData?: string;
  /** What stands on the command line besides the data folder. */
  args?: readonly string[];
  /** Another built main.cjs than this tree's. */
  main?: string;
}

/** The built Electron host, running over the stand-in and a real Chromium. */
export interface StandInProgram {
  page: Page;
  mainProcess: ChildProcess;
  /** What the program has asked of the system so far. */
  calls: RecordedCall[];
  /** Calls of one kind, for an assertion. */
  callsOf(api: string): unknown[];
  /** What the program has written to its log. */
  log(): string;
  /** Queues the person's answer to the next dialog. */
  answerDialog(answer: DialogAnswer): void;
  /** What the program answers a page that asks for, or looks at, a permission. */
  askPermission(permission: string): Promise<{ request: boolean; check: boolean }>;
  /** A call that seems to come from another frame. */
  callFrom(frame: { url: string; isTop: boolean }, call: unknown): Promise<unknown>;
  /** Chooses an item of the menu bar; false where there is none of this id. */
  chooseMenu(itemId: string): Promise<boolean>;
  /** The person closes the window; nothing is waited for. */
  closeWindow(): void;
  /** Quits as a person does and waits. Gives the exit status. */
  quit(): Promise<number | null>;
  /** Waits for the program's own end. */
  ended(): Promise<number | null>;
  /** Ends the program at once, as a power cut would, and waits. */
  kill(): Promise<void>;
  /** Quits, or kills where it is gone already, and removes what this start made. */
  close(): Promise<void>;
}

/** A program that ended before it had a window. */
export interface EndedStart {
  code: number | null;
  log: string;
  calls: RecordedCall[];
}

/** How long a program may take to end, in milliseconds; one that asks the person something takes for ever. */
const LONGEST_QUIT_MS = 20_000;

const isGone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function endChromium(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Starts the built host and waits until its window has loaded, or until it has ended by itself. */
export async function tryLaunchStandIn(options: StandInOptions): Promise<StandInProgram | EndedStart> {
  const { dataDir, args = [], main = MAIN } = options;
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'copydesk-profile-')));
  const child = fork(main, ['--data', dataDir, ...args], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', REGISTER],
    env: { ...process.env, STAND_IN_USER_DATA: userData },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const exited = once(child, 'exit');
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (log += text));
  const calls: RecordedCall[] = [];
  const questions = new Map<number, (value: unknown) => void>();
  let endpoint = '';
  let chromiumPid: number | undefined;
  const loaded = new Promise<true>((resolve) => {
    child.on('message', (message: FromStandIn) => {
      if (message.type === 'browser') ({ endpoint, chromiumPid } = message);
      if (message.type === 'called') calls.push(message.call);
      if (message.type === 'reply') questions.get(message.id)?.(message.value);
      if (message.type === 'loaded') resolve(true);
    });
  });
  const cleanUp = async (): Promise<void> => {
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  if (!(await Promise.race([loaded, exited.then(() => false)]))) {
    endChromium(chromiumPid);
    await cleanUp();
    return { code: child.exitCode, log, calls };
  }
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('the program has no page');

  const send = (message: ToStandIn): void => void child.send(message);
  let lastId = 0;
  const ask = (message: (id: number) => ToStandIn): Promise<unknown> =>
    new Promise((resolve) => {
      lastId += 1;
      questions.set(lastId, resolve);
      send(message(lastId));
    });
  const ended = async (): Promise<number | null> => {
    if (!isGone(child)) await exited;
    return child.exitCode;
  };
  const kill = async (): Promise<void> => {
    if (!isGone(child)) child.kill('SIGKILL');
    await ended();
    endChromium(chromiumPid);
  };
  const quit = (): Promise<number | null> => {
    if (!isGone(child)) send({ type: 'quit' });
    return ended();
  };
  return {
    page,
    mainProcess: child,
    calls,
    callsOf: (api) => calls.filter((call) => call.api === api).map(({ details }) => details),
    log: () => log,
    answerDialog: (answer) => send({ type: 'answer-dialog', answer }),
    askPermission: async (permission) =>
      (await ask((id) => ({ type: 'ask-permission', id, permission }))) as { request: boolean; check: boolean },
    callFrom: (frame, call) => ask((id) => ({ type: 'call-from', id, frame, call })),
    chooseMenu: async (itemId) => (await ask((id) => ({ type: 'choose-menu', id, itemId }))) as boolean,
    closeWindow: () => send({ type: 'close-window' }),
    quit,
    ended,
    kill,
    close: async () => {
      const silent = pause(LONGEST_QUIT_MS, 'silent' as const, { ref: false });
      if ((await Promise.race([quit(), silent])) === 'silent') {
        await kill();
        throw new Error(`the program does not end; it asked: ${JSON.stringify(calls.slice(-3))}`);
      }
      endChromium(chromiumPid);
      await cleanUp();
    },
  };
}

/** Starts the built host over a data folder. Throws with what it said where it does not get as far as a window. */
export async function launchStandIn(options: StandInOptions): Promise<StandInProgram> {
  const started = await tryLaunchStandIn(options);
  if (!('page' in started)) throw new Error(`the program ended with ${started.code}: ${started.log}`);
  return started;
}
