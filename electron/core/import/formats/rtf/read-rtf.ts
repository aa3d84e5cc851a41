import type { FoundMedia } from '../../found-media.ts';
import type { StoryDraft } from '../../story/story-draft.ts';
import { parsePage } from '../html/dom.ts';
import { Reader } from '../html/html-reader.ts';
import { PageLines } from '../html/page-lines.ts';
import { readFragment } from '../html/read-fragment.ts';
import { convertRtf } from './rtf-to-html.ts';

/** Reads RTF into the draft, and gives its pictures. */
export function readRtf(source: string, draft: StoryDraft): FoundMedia[] {
  const { html, data, besides, unreadPictures } = convertRtf(source);
  const page = parsePage(html);
  const reader = new Reader(draft, new PageLines(page.body, draft.ledger), '', data);
  readFragment(page, reader);
  for (const { text, reason } of besides) draft.ledger.setAside([draft.ledger.enter(text)], reason);
  if (unreadPictures > 0) {
    const what = unreadPictures === 1 ? 'One picture' : `${unreadPictures} pictures`;
    draft.notes.push(`${what} left out: of a kind that no page shows. Save it as PNG or JPEG and add it.`);
  }
  return reader.media;
}
