import { listFolder, type SiteList } from '../../../shared/page/site/list-page.ts';
import { listPages, type ListPage } from '../../../shared/page/site/paging.ts';
import { nameFolder } from '../../../shared/page/site/site-addresses.ts';
import { stampOf, type SiteRecord } from './site-record.ts';

/** A list of the site with its stories, newest first. */
export interface StoryList {
  list: SiteList;
  stories: SiteRecord[];
}

/** A page of a list with the stories it shows. */
export interface PlannedList {
  list: SiteList;
  page: ListPage;
  stories: SiteRecord[];
}

/** The front, the sections and the authors of a site. Names that share a folder share a list, by the name that the oldest story has. */
export function listsOf(records: readonly SiteRecord[]): {
  front: StoryList;
  sections: StoryList[];
  authors: StoryList[];
} {
  const sections = new Map<string, StoryList>();
  const authors = new Map<string, StoryList>();
  for (const record of records) {
    if (record.section) put(sections, { kind: 'section', name: record.section }, record);
    for (const name of record.authors) put(authors, { kind: 'author', name }, record);
  }
  return {
    front: { list: { kind: 'front' }, stories: [...records] },
    sections: inOrder(sections),
    authors: inOrder(authors),
  };
}

function put(lists: Map<string, StoryList>, list: Extract<SiteList, { name: string }>, record: SiteRecord): void {
  const folder = nameFolder(list.name);
  const known = lists.get(folder);
  if (!known) lists.set(folder, { list, stories: [record] });
  else {
    // Why: records come newest first, so that the last name is the oldest story's, which a new story does not change.
    known.list = list;
    if (known.stories.at(-1) !== record) known.stories.push(record);
  }
}

const inOrder = (lists: Map<string, StoryList>): StoryList[] =>
  [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);

/** Every page of a list. */
export const pagesOf = ({ list, stories }: StoryList): PlannedList[] =>
  listPages(listFolder(list), stories.length).map((page) => ({
    list,
    page,
    stories: stories.slice(page.from, page.to),
  }));

/** What a page of a list is made from: its name, its neighbours and its stories, in order. */
export const madeOf = ({ list, page, stories }: PlannedList): string =>
  [list.kind === 'front' ? '' : list.name, page.newer, page.older, ...stories.map(stampOf)].join('\n');
