import { emptyBlock } from '../../../../../shared/document/blocks/empty-block.ts';
import type { Image } from '../../../../../shared/document/blocks/image.ts';
import { blockPlace } from '../../story/story-draft.ts';
import { blockItem, type SourceItem } from '../../story/source-item.ts';
import { tagOf, textOf } from './dom.ts';
import type { Reader } from './html-reader.ts';

const CREDIT =
  '[class*="credit"], [class*="copyright"], [class*="photographer"], [class*="byline"], [class*="source"], [itemprop="copyrightHolder"], [itemprop="creditText"], small, cite';
/** "The quay. (Tobin Reyl/The Courier)", "The quay. Photo: Tobin Reyl", "The quay. © The Courier" */
const TRAILING_CREDIT =
  /^(.*?)\s*(?:\(((?:[^()]+\/[^()]+|(?:photo|picture|image|credit|submitted|courtesy|handout|file)\b[^()]*))\)|((?:photo(?:graph)?|picture|image|credit)s?(?: by)?\s*[:|]\s*\S.{1,100}|©.{1,100}))$/isu;

/** The picture, player or table of a figure with its caption; undefined for a figure that holds something else. */
export function figureItems(figure: HTMLElement, reader: Reader): SourceItem[] | undefined {
  const caption = figure.querySelector('figcaption') ?? figure.querySelector('[class*="caption"]');
  const mark = [...figure.querySelectorAll('div')].find((element) => reader.players.has(element));
  const pictures = [...figure.querySelectorAll('img')];
  if (mark) return [playerItem(figure, mark, caption, reader)];
  if (pictures.length === 0 || figure.querySelector('table, ul, ol, p ~ p ~ p')) return undefined;
  const [last] = pictures.slice(-1);
  return pictures.map((picture) => {
    const image = imageOf(picture, reader);
    const lines = picture === last ? reader.lines.in(figure) : [];
    // Why the last: a gallery's caption stands under its pictures.
    if (picture === last) Object.assign(image, captionOf(caption, figure));
    return blockItem(lines, tellMissing(image, picture, reader));
  });
}

function playerItem(figure: HTMLElement, mark: HTMLElement, caption: Element | null, reader: Reader): SourceItem {
  const block = reader.players.get(mark);
  if (!block) throw new Error('a player was asked for that is not there');
  const { caption: words, credit } = captionOf(caption, figure);
  if (block.type === 'embed') block.caption = [block.caption, words, credit].filter(Boolean).join(' ');
  else if (block.type === 'video-segment') {
    // Why: what stands under the player in the page is what its readers saw.
    if (words !== '') block.caption = words;
    block.credit ||= credit;
  }
  return blockItem([...(reader.linesOfMark.get(mark) ?? []), ...reader.lines.in(figure)], block);
}

/** A picture that stands without a figure, with its alternative text alone. */
export const pictureOf = (picture: Element, reader: Reader): SourceItem =>
  blockItem([], tellMissing(imageOf(picture, reader), picture, reader));

function imageOf(picture: Element, reader: Reader): Image {
  const image: Image = { ...emptyBlock('image'), alt: picture.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? '' };
  reader.wantMedia(image.id, 'media', addressOf(picture));
  return image;
}

/** The address of a picture; pages that load it late keep it beside an empty `src`. */
function addressOf(picture: Element): string {
  const src = picture.getAttribute('src') ?? '';
  const late = picture.getAttribute('data-src') ?? picture.getAttribute('data-original') ?? '';
  return late !== '' && (src === '' || src.startsWith('data:')) ? late : src;
}

function tellMissing(image: Image, picture: Element, reader: Reader): Image {
  const address = addressOf(picture);
  const isHeld = reader.media.some(({ blockId }) => blockId === image.id);
  const where = reader.absolute(address);
  if (!isHeld) {
    const at = where === undefined ? '' : ` It stands at ${where}.`;
    reader.draft.ledger.doubt(
      `The file does not hold this picture.${at} Add it, or take the block out.`,
      blockPlace(image),
    );
  }
  return image;
}

function captionOf(element: Element | null, figure: Element): { caption: string; credit: string } {
  const whole = textOf(element);
  const named = [...(element ?? figure).querySelectorAll(CREDIT)].find(
    (credit) => textOf(credit) !== '' && !credit.querySelector('img'),
  );
  if (named && tagOf(named) !== 'img') {
    const credit = textOf(named);
    const caption = whole
      .replace(credit, ' ')
      .replace(/\s+/g, ' ')
      .replace(/\(\s*\)/, '')
      .trim();
    return { caption, credit: credit.replace(/^\((.*)\)$/, '$1') };
  }
  const found = TRAILING_CREDIT.exec(whole);
  const credit = found?.[2] ?? found?.[3];
  return credit === undefined
    ? { caption: whole, credit: '' }
    : { caption: found?.[1]?.trim() ?? '', credit: credit.trim() };
}
