import { slugOf } from '../../../../shared/domain/slug.ts';
import { findHeadline, type FoundHeadline } from './find-headline.ts';
import { readFrame } from './page-frame.ts';
import { readUnderHeadline } from './under-headline.ts';
import type { SourceItem } from './source-item.ts';
import { fieldPlace, oneLine, shellPlace, type StoryDraft } from './story-draft.ts';

/** Reads what stands over a story's body into its fields, and gives the place among `items` where the body begins. */
export function readHead(draft: StoryDraft, items: readonly SourceItem[]): number {
  const found = findHeadline(items, draft.now);
  const end = found ? (found.at.at(-1) ?? 0) + 1 : 0;
  if (found) keepHeadline(draft, items, found);
  const isPage =
    readFrame(draft, items.slice(0, end), found?.at ?? [], items.slice(end)) || (found?.at.length ?? 0) > 1;
  return end + readUnderHeadline(draft, items.slice(end), isPage || (found?.siteName ?? '') !== '');
}

function keepHeadline(
  draft: StoryDraft,
  items: readonly SourceItem[],
  { headline, at, siteName, sure }: FoundHeadline,
): void {
  const { fields, ledger, shell } = draft;
  const place = fieldPlace('headline');
  const own = at.at(-1);
  fields.headline = oneLine(headline);
  fields.slug = slugOf(fields.headline);
  if (siteName) shell.siteName = siteName;
  for (const index of at) {
    const { lines, text } = items[index] ?? { lines: [], text: '' };
    const suffixed = siteName !== '' && text.length > headline.length && text.endsWith(siteName);
    const leftOut = suffixed ? `The site’s name, “${siteName}”, was left off the title.` : '';
    if (index === own) ledger.place(lines, place, leftOut);
    else ledger.merge(lines, place, leftOut || 'It repeats the headline.');
    if (suffixed) ledger.merge(lines, shellPlace('siteName'), leftOut);
  }
  if (!sure) ledger.doubt('Is this the headline? It was taken from where it stands.', place, items[own ?? 0]?.lines[0]);
}
