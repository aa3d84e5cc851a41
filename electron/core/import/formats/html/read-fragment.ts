import type { LineId } from '../../ledger.ts';
import { tellStory } from '../../story/build-story.ts';
import type { ItemRole, SourceItem } from '../../story/source-item.ts';
import { fieldPlace } from '../../story/story-draft.ts';
import type { BodyManner } from '../../story/story-body.ts';
import { namesOf, sanitise, textOf } from './dom.ts';
import type { Reader } from './html-reader.ts';
import { itemsOf } from './html-items.ts';
import { takeOutJunk } from './page-junk.ts';
import { inDiv } from './page-source.ts';

const ROLES: readonly (readonly [RegExp, ItemRole])[] = [
  [/(?:^|[\s_-])(?:deck|dek|standfirst|subtitle)(?:$|[\s_-])/i, 'deck'],
  [/(?:^|[\s_-])byline(?:$|[\s_-])/i, 'byline'],
  [/(?:^|[\s_-])caption(?:$|[\s_-])/i, 'caption'],
];

/** Reads mark-up that is all story: a paste, a word processor's file or export. `titleLine` is the line of a document's title, which may repeat the headline. */
export function readFragment(page: Document, reader: Reader, titleLine?: LineId): void {
  const { draft } = reader;
  takeOutJunk(page.body, reader, new Set());
  const body = inDiv(page, page.body);
  sanitise(body);
  const items = itemsOf(body, reader, rolesIn(body));
  tellStory(draft, items, mannerFor(items));
  if (titleLine !== undefined) settleTitle(reader, titleLine);
}

function rolesIn(body: HTMLElement): Map<Element, ItemRole> {
  const roles = new Map<Element, ItemRole>();
  for (const element of body.querySelectorAll('p[class], div[class], h2[class]')) {
    const found = ROLES.find(([pattern]) => pattern.test(namesOf(element)));
    if (found && textOf(element).length <= 600) roles.set(element, found[1]);
  }
  return roles;
}

/** Headings are guessed only where a source marks none, and by more than their length where it sets lines in bold. */
const mannerFor = (items: readonly SourceItem[]): BodyManner => ({
  guessCrossHeads: items.some((item) => item.level > 1) ? 'none' : items.some((item) => item.bold) ? 'bold' : 'any',
  mayHaveTail: true,
});

function settleTitle({ draft }: Reader, titleLine: LineId): void {
  const { fields, ledger } = draft;
  const title = ledger.textOf(titleLine);
  const place = fieldPlace('headline');
  if (fields.headline === '') {
    fields.headline = title;
    ledger.place([titleLine], place);
    ledger.doubt('Is this the headline? It is the title of the document.', place, titleLine);
  } else if (fields.headline === title) ledger.merge([titleLine], place, 'The document’s title repeats the headline.');
  else ledger.setAside([titleLine], 'It is the title of the document, which is not its headline.');
}
