import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { PatchedPage } from './patched-page.ts';

/** Where a followed block comes to stand, as a part of the frame's height. */
const RESTING_PLACE = 0.3;

/** The element of a block, or of the nearest one before it that the page shows. */
function shownElement(page: PatchedPage, document: ArticleDocument, blockId: string): Element | undefined {
  const blocks = document.body.root.children;
  for (let at = blocks.findIndex(({ id }) => id === blockId); at >= 0; at--) {
    const element = page.elementOf(blocks[at]?.id ?? '');
    if (element) return element;
  }
  return undefined;
}

/** Scrolls the page to a block where it is out of sight. */
export function followBlock(frame: Window, page: PatchedPage, document: ArticleDocument, blockId: string): void {
  const element = shownElement(page, document, blockId);
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const height = frame.innerHeight;
  // Why by hand: scrollIntoView would scroll the program's own window too.
  if (top < 0 || (bottom > height && (top > height * RESTING_PLACE || bottom - top < height))) {
    frame.scrollTo({ top: Math.max(0, frame.scrollY + top - height * RESTING_PLACE) });
  }
}
