import { emptyBlock } from '../../../../shared/document/blocks/empty-block.ts';
import { findClip } from './clip.ts';
import { pointsElsewhere } from './closing-note.ts';
import { isCrossHead } from './cross-head.ts';
import { isFurniture, startsTail } from './furniture.ts';
import { readPictureCaption } from './picture-caption.ts';
import { findPullQuote } from './pull-quote.ts';
import { sameWords, type SourceItem } from './source-item.ts';
import { addBlock, addParagraph, blockPlace, fieldPlace, oneLine, type StoryDraft } from './story-draft.ts';

/** How the body is read: whether short lines that are not marked as headings may be cross-heads, all of them or those in bold, and whether a page's foot may follow the story. */
export interface BodyManner {
  guessCrossHeads: 'none' | 'bold' | 'any';
  mayHaveTail: boolean;
}

/** Makes the blocks of the body from what comes after the head. */
export function readBody(draft: StoryDraft, items: readonly SourceItem[], manner: BodyManner): void {
  const end = manner.mayHaveTail ? tailFrom(items) : items.length;
  const closing = closingNoteAt(items.slice(0, end));
  for (let at = 0; at < end;) {
    const item = items[at] as SourceItem;
    at += at === closing ? addClosingNote(draft, item) : addOne(draft, items.slice(0, end), at, manner);
  }
  for (const item of items.slice(end))
    draft.ledger.setAside(item.lines, 'It stands below the story, where the page goes on to other things.');
}

/** Where the foot of a page begins: a line such as "Related stories" in the lower half, or furniture at the very end. */
function tailFrom(items: readonly SourceItem[]): number {
  const half = Math.floor(items.length / 2);
  const start = items.findIndex((item, at) => at >= half && !item.block && item.level !== 1 && startsTail(item.text));
  let end = start < 0 ? items.length : start;
  for (let last = items[end - 1]; last && !last.block && isFurniture(last.text); last = items[end - 1]) end -= 1;
  return end;
}

/** The last words of a story, where they send its readers elsewhere; -1 where they don't, or are all there is. */
function closingNoteAt(items: readonly SourceItem[]): number {
  const at = items.length - 1;
  const last = items[at];
  if (!last || last.block || last.level > 0 || at < 1) return -1;
  return last.role === 'closing-note' || pointsElsewhere(last.text) ? at : -1;
}

function addClosingNote(draft: StoryDraft, item: SourceItem): number {
  const note = { ...emptyBlock('closing-note'), children: item.inlines };
  addBlock(draft, note, item.lines);
  if (item.role === undefined)
    draft.ledger.doubt(
      'The last line sends readers elsewhere, and became the closing note.',
      blockPlace(note),
      item.lines[0],
    );
  return 1;
}

/** Adds what begins at `at`, and gives the number of items that it took. */
function addOne(draft: StoryDraft, items: readonly SourceItem[], at: number, manner: BodyManner): number {
  const item = items[at] as SourceItem;
  const clip = findClip(items, at, draft.now);
  if (clip) {
    draft.blocks.push(clip.segment);
    clip.settle(draft, blockPlace(clip.segment));
    return clip.length;
  }
  if (item.block) {
    addBlock(draft, item.block, item.lines);
    if (item.block.type === 'video-segment' && item.block.title === '') {
      draft.ledger.doubt('The source gives this clip no title.', blockPlace(item.block));
    }
    return 1;
  }
  if (item.text === '' || addCaption(draft, item)) return 1;
  const quote = findPullQuote(items, at);
  if (quote) return addPullQuote(draft, items.slice(at, at + quote.length), quote.block);
  if (isFurniture(item.text)) draft.ledger.setAside(item.lines, 'It is a part of the page round the story.');
  else if (sameWords(item.text, draft.fields.headline))
    draft.ledger.merge(item.lines, fieldPlace('headline'), 'It repeats the headline.');
  else if (item.level > 0) addCrossHead(draft, item, item.level > 2 ? 3 : 2);
  else if (mayBeCrossHead(item, manner) && isCrossHead(items, at)) {
    const head = addCrossHead(draft, item, 2);
    draft.ledger.doubt('This short line became a cross-head.', head, item.lines[0]);
  } else if (!addPicture(draft, item)) addParagraph(draft, item);
  return 1;
}

function addPullQuote(
  draft: StoryDraft,
  made: readonly SourceItem[],
  block: ReturnType<typeof emptyBlock<'pull-quote'>>,
): number {
  addBlock(
    draft,
    block,
    made.flatMap(({ lines }) => lines),
  );
  return made.length;
}

function addCrossHead(draft: StoryDraft, item: SourceItem, level: 2 | 3) {
  const head = { ...emptyBlock('cross-head'), level, children: withoutBold(item) };
  addBlock(draft, head, item.lines);
  return blockPlace(head);
}

// Why: a heading is set bold by the page; the word processor's own bold would be a second one.
const withoutBold = ({ inlines }: SourceItem) =>
  inlines.map((child) => (child.type === 'text' ? { ...child, format: child.format & ~1 } : child));

const mayBeCrossHead = ({ bold }: SourceItem, { guessCrossHeads }: BodyManner): boolean =>
  guessCrossHeads === 'any' || (guessCrossHeads === 'bold' && bold);

/** A text that the source marks as a caption belongs to the picture or player before it. */
function addCaption({ blocks, ledger }: StoryDraft, item: SourceItem): boolean {
  const last = blocks.at(-1);
  if (item.role !== 'caption' || !last || !('caption' in last) || last.caption !== '') return false;
  const credited = last.type === 'image' ? readPictureCaption({ ...item, role: undefined }) : undefined;
  if (last.type === 'image' && credited) Object.assign(last, { caption: credited.caption, credit: credited.credit });
  else last.caption = oneLine(item.text);
  ledger.place(item.lines, blockPlace(last));
  return true;
}

function addPicture(draft: StoryDraft, item: SourceItem): boolean {
  const image = readPictureCaption(item);
  if (!image) return false;
  addBlock(draft, image, item.lines);
  draft.ledger.doubt(
    'This was taken for the caption of a picture that the text does not hold. Add the picture, or make it a paragraph.',
    blockPlace(image),
    item.lines[0],
  );
  return true;
}
