import { authorFolder, sectionFolder } from '../../../shared/page/site/site-addresses.ts';
import type { WriteDb } from '../db/database.ts';
import { deleteMember, writeMember, type ListKey } from '../db/site-ledger/ledger-lists.ts';
import { listLinkedOtherwise, replaceLinks } from '../db/site-ledger/ledger-links.ts';
import {
  deleteRecord,
  findRecord,
  giveWantedFolders,
  isFolderWanted,
  listChangedStories,
  listFolderWishes,
  listGoneStories,
  listStopped,
  replaceShown,
  writePath,
  writeRecord,
  type FolderWish,
  type SiteChoice,
  type SiteRecord,
} from '../db/site-ledger/ledger-stories.ts';
import { breathe, readRecords } from './read-stories.ts';

/** Stories read from the store in one go. */
const AT_ONCE = 200;

/** What changed in one list since the last export. */
export interface ListChange {
  /** The oldest story that came or went: what is newer than it stands in another place now. */
  shift: ListKey | undefined;
  /** Stories that are shown otherwise, in their old place. */
  cards: ListKey[];
  /** Those of them whose address or date is another. */
  dates: ListKey[];
}

/** What changed on the site since the last export. */
export class SiteChanges {
  /** Stories whose page is to be made, by `seq`. */
  readonly stories = new Set<number>();
  /** By the list's folder. */
  readonly lists = new Map<string, ListChange>();
  /** Pages that are no more. */
  readonly droppedPages: string[] = [];
  /** Files of stories that are no more; others may show them still. */
  readonly droppedMedia: string[] = [];
  /** Folders that a story wants, or wanted, for the first time. */
  readonly folders = new Set<string>();

  shift(list: string, { published, seq }: ListKey): void {
    const change = this.#of(list);
    const { shift } = change;
    const isOlder = !shift || published < shift.published || (published === shift.published && seq < shift.seq);
    if (isOlder) change.shift = { published, seq };
  }

  card(list: string, { published, seq }: ListKey, isDated: boolean): void {
    const change = this.#of(list);
    change.cards.push({ published, seq });
    if (isDated) change.dates.push({ published, seq });
  }

  #of(list: string): ListChange {
    let change = this.lists.get(list);
    if (!change) this.lists.set(list, (change = { shift: undefined, cards: [], dates: [] }));
    return change;
  }
}

interface ChangeRequest extends SiteChoice {
  db: WriteDb;
  /** The stories that may have changed, by `seq`; null where nobody knows. */
  among: readonly number[] | null;
  signal?: AbortSignal;
}

/** Brings the ledger's stories and lists up to the newsroom's present state, and says what that changed. A story whose revision it knows is not read. */
export async function readChanges({ db, among, signal, ...choice }: ChangeRequest): Promise<SiteChanges> {
  const changes = new SiteChanges();
  for (const seq of listStopped(db)) changes.stories.add(seq);
  for (const gone of listGoneStories(db, choice, among)) forget(db, gone, changes);
  for (let after = 0; ;) {
    const rows = listChangedStories(db, choice, { among, after, limit: AT_ONCE });
    const last = rows.at(-1);
    if (!last) break;
    for (const record of readRecords(db, rows)) take(db, record, changes);
    after = last.seq;
    await breathe(signal);
  }
  if (changes.folders.size > 0) giveFolders(db, changes);
  for (const seq of listLinkedOtherwise(db)) changes.stories.add(seq);
  return changes;
}

/** The lists that a story stands in, by folder, with their names as it writes them. */
function listsOf({ section, authors }: SiteRecord): Map<string, string> {
  const lists = new Map([['', '']]);
  if (section) lists.set(sectionFolder(section), section);
  for (const name of authors) lists.set(authorFolder(name), name);
  return lists;
}

function forget(db: WriteDb, gone: SiteRecord, changes: SiteChanges): void {
  for (const list of listsOf(gone).keys()) {
    deleteMember(db, list, gone);
    changes.shift(list, gone);
  }
  deleteRecord(db, gone.seq);
  changes.droppedMedia.push(...replaceShown(db, gone.seq, []));
  replaceLinks(db, gone.seq, []);
  changes.droppedPages.push(pageOf(gone));
  changes.folders.add(gone.wanted);
}

function take(db: WriteDb, record: SiteRecord, changes: SiteChanges): void {
  const old = findRecord(db, record.seq);
  const [before, now] = [old ? listsOf(old) : new Map<string, string>(), listsOf(record)];
  const isMoved = old?.published !== record.published;
  for (const list of old ? before.keys() : []) {
    if (!old || (now.has(list) && !isMoved)) continue;
    deleteMember(db, list, old);
    changes.shift(list, old);
  }
  const { published, seq } = record;
  for (const [list, name] of now) {
    if (before.has(list) && !isMoved) changes.card(list, record, old?.updated !== record.updated);
    else changes.shift(list, record);
    writeMember(db, { list, published, seq, updated: Date.parse(record.updated), name });
  }
  if (old?.wanted !== record.wanted) changes.folders.add(record.wanted);
  if (old && old.wanted !== record.wanted) changes.folders.add(old.wanted);
  writeRecord(db, { ...record, path: old?.path ?? '' });
  changes.stories.add(seq);
}

/** Gives every story its folder: what it wants, or that with its id where a story begun before it wants the same. */
function giveFolders(db: WriteDb, changes: SiteChanges): void {
  giveWantedFolders(db);
  const taken = new Set<string>();
  for (const wish of listFolderWishes(db, [...changes.folders])) {
    const path = `${wish.loses ? freeFolder(db, wish, taken) : wish.wanted}/`;
    if (path !== wish.path) move(db, wish.seq, path, changes);
  }
}

function freeFolder(db: WriteDb, { wanted, id }: FolderWish, taken: Set<string>): string {
  let folder = `${wanted}-${id.toLowerCase().replace(/[^a-z0-9]/g, '-')}`;
  while (taken.has(folder) || isFolderWanted(db, folder)) folder += '-2';
  taken.add(folder);
  return folder;
}

function move(db: WriteDb, seq: number, path: string, changes: SiteChanges): void {
  const record = findRecord(db, seq);
  if (!record) return;
  if (record.path !== '') {
    changes.droppedPages.push(pageOf(record));
    for (const list of listsOf(record).keys()) changes.card(list, record, true);
  }
  writePath(db, seq, path);
  changes.stories.add(seq);
}

/** The file of a story's page, from the site's top. */
export const pageOf = ({ path }: Pick<SiteRecord, 'path'>): string => `${path}index.html`;
