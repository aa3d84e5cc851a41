import type { Block } from '../document/blocks/block.ts';
import type { BlockId } from '../domain/ids.ts';
import { assertNever } from '../lib/assert-never.ts';
import { renderClosingNote } from './blocks/closing-note.ts';
import { renderCrossHead } from './blocks/cross-head.ts';
import { renderDivider } from './blocks/divider.ts';
import { renderEmbed } from './blocks/embed.ts';
import { renderImage } from './blocks/image.ts';
import { renderList } from './blocks/list.ts';
import { renderParagraph } from './blocks/paragraph.ts';
import { renderPullQuote } from './blocks/pull-quote.ts';
import { renderQuote } from './blocks/quote.ts';
import { renderRelatedLinks } from './blocks/related-links.ts';
import { renderUnknownBlock } from './blocks/unknown-block.ts';
import { renderVideoSegment } from './blocks/video-segment.ts';
import type { PageContext } from './page-context.ts';

/** The HTML of one block: exactly one element, or nothing where the block has nothing to show. Throws UnknownBlockError (see PageOptions). */
export function renderBlock(block: Block, context: PageContext): string {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, context);
    case 'cross-head':
      return renderCrossHead(block, context);
    case 'list':
      return renderList(block, context);
    case 'quote':
      return renderQuote(block, context);
    case 'divider':
      return renderDivider();
    case 'pull-quote':
      return renderPullQuote(block);
    case 'video-segment':
      return renderVideoSegment(block, context);
    case 'image':
      return renderImage(block, context);
    case 'related-links':
      return renderRelatedLinks(block, context);
    case 'embed':
      return renderEmbed(block, context);
    case 'closing-note':
      return renderClosingNote(block, context);
    case 'unknown-block':
      return renderUnknownBlock(block, context);
    default:
      return assertNever(block, 'block');
  }
}

/** One block as it stands on the page. */
export interface RenderedBlock {
  id: BlockId;
  html: string;
}

/**
 * The blocks that the page shows, in order: the nth of them is the nth element child of `.story-body`. That is how a preview finds the
 * element of a block; the published bytes carry no block ids.
 */
export const blocksOf = (context: PageContext): RenderedBlock[] =>
  context.document.body.root.children
    .map((block) => ({ id: block.id, html: renderBlock(block, context) }))
    .filter(({ html }) => html !== '');
