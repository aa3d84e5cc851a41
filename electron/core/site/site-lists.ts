import type { SiteList } from '../../../shared/page/site/list-page.ts';
import { listPages, type ListPage } from '../../../shared/page/site/paging.ts';
import { AUTHORS, SECTIONS } from '../../../shared/page/site/site-addresses.ts';
import type { ReadDb, WriteDb } from '../db/database.ts';
import {
  countMembers,
  countNewer,
  deleteList,
  deleteLists,
  findWrittenList,
  listFolders,
  listName,
  listStoriesAfter,
  listStoriesAt,
  writeList,
} from '../db/site-ledger/ledger-lists.ts';
import type { SiteRecord } from '../db/site-ledger/ledger-stories.ts';
import type { ListChange, SiteChanges } from './site-changes.ts';

/** Sorts behind every letter of a folder's name. */
const LAST = '\u{10ffff}';

/** A page of a list with the stories it shows, newest first. */
export interface PlannedList {
  list: SiteList;
  page: ListPage;
  stories: SiteRecord[];
}

/** The lists of sections by folder, with their names, in the order of the navigation. */
export const sectionLists = (db: ReadDb): { folder: string; name: string }[] =>
  [...listFolders(db, SECTIONS, SECTIONS + LAST)].map((folder) => ({ folder, name: listName(db, folder) }));

/** The pages of lists to make: those that show what changed, or all where `changes` is null. Pages that are no more go to `drop`. */
export function* planLists(
  db: WriteDb,
  changes: SiteChanges | null,
  drop: (path: string) => void,
): Generator<PlannedList> {
  if (!changes) deleteLists(db);
  const folders = new Set(changes ? changes.lists.keys() : listFolders(db, '', LAST));
  // Why an empty front too: it tells the moment of the export, since there is no other.
  if (!changes || countMembers(db, '') === 0) folders.add('');
  for (const folder of folders) {
    const before = findWrittenList(db, folder);
    const stories = countMembers(db, folder);
    const pages = stories > 0 || folder === '' ? listPages(folder, stories) : [];
    for (const { path, number } of before ? listPages(folder, before.stories) : [])
      if (pages.length === 0 || number >= pages.length) drop(path);
    if (pages.length === 0) {
      deleteList(db, folder);
      continue;
    }
    const name = listName(db, folder);
    writeList(db, folder, { name, stories });
    const change = before?.name === name ? changes?.lists.get(folder) : undefined;
    const made = change ? pages.filter(isTouched(db, folder, change, before?.stories ?? 0, stories)) : pages;
    for (const planned of withStories(db, folder, made)) yield { list: listOf(folder, name), ...planned };
  }
}

const listOf = (folder: string, name: string): SiteList => {
  if (folder === '') return { kind: 'front' };
  return { kind: folder.startsWith(AUTHORS) ? 'author' : 'section', name };
};

/** Whether a page of the list shows a changed story, another story in a place, or another neighbour. */
function isTouched(
  db: ReadDb,
  folder: string,
  { shift, cards }: ListChange,
  before: number,
  stories: number,
): (page: ListPage) => boolean {
  const places = cards.map((key) => countNewer(db, folder, key));
  const shifted = shift ? countNewer(db, folder, shift) : -1;
  const firstNew = Math.min(listPages(folder, before).length, listPages(folder, stories).length) - 1;
  return ({ number, from, to }) =>
    places.some((place) => place >= from && place < to) ||
    (shift !== undefined && (number === 0 || from <= shifted || number >= firstNew));
}

function* withStories(
  db: ReadDb,
  folder: string,
  pages: readonly ListPage[],
): Generator<{ page: ListPage; stories: SiteRecord[] }> {
  let last: SiteRecord | undefined;
  let at = 0;
  for (const page of pages) {
    const follows = last !== undefined && at === page.from;
    const stories =
      follows && last
        ? listStoriesAfter(db, folder, last, page.to - page.from)
        : listStoriesAt(db, folder, { from: page.from, to: page.to });
    last = stories.at(-1);
    at = page.to;
    yield { page, stories };
  }
}
