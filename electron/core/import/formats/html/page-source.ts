import type { LineId } from '../../ledger.ts';
import { tagOf } from './dom.ts';
import type { Reader } from './html-reader.ts';
import type { PageFacts, VideoFacts } from './page-facts.ts';

/** A page that is being read for its article. */
export interface PageSource {
  page: Document;
  facts: PageFacts;
  /** Every element of the page as it was parsed, in order. */
  elements: readonly Element[];
  markup: string;
  title: string;
  /** The line that the title was entered as. */
  titleLine: LineId | undefined;
  /** Videos of the structured data that a player of the page shows. */
  usedVideos: VideoFacts[];
  reader: Reader;
}

/** The children of a body in a div of their own: DOMPurify takes no body for a root. */
export function inDiv(page: Document, root: HTMLElement): HTMLElement {
  if (tagOf(root) === 'div' || tagOf(root) === 'article' || tagOf(root) === 'section' || tagOf(root) === 'main')
    return root;
  const div = page.createElement('div');
  div.append(...root.childNodes);
  root.append(div);
  return div;
}
