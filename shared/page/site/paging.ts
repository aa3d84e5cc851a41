/** Stories on a full page of a list. */
export const PAGE_SIZE = 25;

/** One page of a list: which of the list's stories it shows, and the pages beside it. */
export interface ListPage {
  /** 0 for the list's first page, which shows the newest; the others are counted from 1, the oldest, so that they stay as they are when stories are added. */
  number: number;
  /** From the site's top. */
  path: string;
  /** Places in the list, newest first: from `from` up to `to`. */
  from: number;
  to: number;
  newer: string | null;
  older: string | null;
}

const pathOf = (folder: string, number: number): string =>
  number === 0 ? `${folder}index.html` : `${folder}page/${number}/index.html`;

/** The pages of a list of `count` stories below `folder` (empty or with a closing slash), newest first. The first holds one to two pages' worth. */
export function listPages(folder: string, count: number, size = PAGE_SIZE): ListPage[] {
  const full = Math.max(0, Math.floor(count / size) - 1);
  const first = count - full * size;
  const pages: ListPage[] = [];
  for (let place = 0; place <= full; place++) {
    const number = place === 0 ? 0 : full - place + 1;
    pages.push({
      number,
      path: pathOf(folder, number),
      from: place === 0 ? 0 : first + (place - 1) * size,
      to: first + place * size,
      newer: place === 0 ? null : pathOf(folder, place === 1 ? 0 : number + 1),
      older: place === full ? null : pathOf(folder, full - place),
    });
  }
  return pages;
}
