import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors.ts';
import { STAGE_FOLDER } from '../bundle/bundle-file.ts';
import { isRunning, thisProcess } from '../db/folder-lock.ts';
import { syncPaths } from './sync-files.ts';

const JOURNAL = 'switch.json';
const OWNER = 'owner.json';

/**
 * How a site goes from one whole state to the next: its new files lie in the stage, synced; the journal says where each belongs and what goes. From
 * the moment the journal has its name the switch is decided, and whoever comes next finishes it; before that moment nothing has happened.
 */
const journalSchema = z.object({
  /** [name in the stage, path of the site], in the order of the switch. */
  moves: z.array(z.tuple([z.string().regex(/^\d+$/), z.string()])),
  removes: z.array(z.string()),
});
export type SwitchJournal = z.infer<typeof journalSchema>;

const ownerSchema = z.object({ pid: z.int(), born: z.string().nullable() });

/** Makes the stage for this process. Throws AppError `unavailable` where another living process is exporting into the same folder. */
export async function openStage(out: string): Promise<string> {
  const stage = join(out, STAGE_FOLDER);
  if (existsSync(stage)) await settleSite(out);
  try {
    mkdirSync(stage);
  } catch (error) {
    // Why: another program may have been quicker by a moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw takenBy(out, 'another program');
    throw error;
  }
  writeFileSync(join(stage, OWNER), JSON.stringify(thisProcess()));
  return stage;
}

/** Brings a site whose export was cut short back to a whole state: finishes a switch that was decided, and forgets what was not. */
export async function settleSite(out: string): Promise<void> {
  const stage = join(out, STAGE_FOLDER);
  const owner = ownerSchema.safeParse(jsonIn(join(stage, OWNER)));
  if (owner.success && owner.data.pid !== process.pid && isRunning(owner.data)) {
    throw takenBy(out, `process ${owner.data.pid}`);
  }
  const journal = journalSchema.safeParse(jsonIn(join(stage, JOURNAL)));
  if (journal.success) await finishSwitch(out, journal.data);
  rmSync(stage, { recursive: true, force: true });
}

const takenBy = (out: string, who: string): AppError =>
  new AppError(
    'unavailable',
    `Another Copydesk (${who}) is exporting into ${out}. Nothing was changed; wait until it is done, or choose another folder.`,
  );

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    // Why: a file that is not there, or was cut short before it was synced, decides nothing.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Switches a site over to what lies in its stage. `staged` are the stage's files that are not synced yet. */
export async function switchSite(out: string, journal: SwitchJournal, staged: readonly string[]): Promise<void> {
  const stage = join(out, STAGE_FOLDER);
  const unnamed = join(stage, `${JOURNAL}.new`);
  writeFileSync(unnamed, JSON.stringify(journal));
  await syncPaths([...staged, unnamed, stage], out);
  renameSync(unnamed, join(stage, JOURNAL));
  await syncPaths([stage], out);
  await finishSwitch(out, journal);
  rmSync(stage, { recursive: true, force: true });
}

async function finishSwitch(out: string, { moves, removes }: SwitchJournal): Promise<void> {
  const stage = join(out, STAGE_FOLDER);
  const folders = new Set<string>();
  for (const [name, path] of moves) {
    const [from, to] = [join(stage, name), join(out, path)];
    move(from, to);
    for (let folder = dirname(to); folder !== out && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  for (const path of removes) {
    rmSync(join(out, path), { force: true });
    for (let folder = dirname(path); folder !== '.' && isGone(join(out, folder)); folder = dirname(folder))
      folders.delete(join(out, folder));
  }
  await syncPaths([...folders, out], out);
}

function move(from: string, to: string): void {
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      // Why: a switch that was cut short has moved it already.
      if (!existsSync(from)) return;
      mkdirSync(dirname(to), { recursive: true });
    }
  }
}

/** Takes a folder away that holds nothing any more. */
function isGone(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY'].includes(code)) return false;
    throw error;
  }
}
