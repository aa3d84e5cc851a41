import { emptyBlock } from '../../../../shared/document/blocks/empty-block.ts';
import type { Image } from '../../../../shared/document/blocks/image.ts';
import type { SourceItem } from './source-item.ts';
import { oneLine } from './story-draft.ts';

const CREDITED = [
  // "The ferry at dawn. (Tobin Reyl/The Courier)"
  /^(?<caption>.{8,400}?)\s*\((?<credit>(?:submitted by |photo:? |picture:? |handout\/?)?[^()]{2,40}\/[^()]{2,60}|submitted by [^()]{2,60}|(?:photo|picture|image|file photo)(?: by|:)? [^()]{2,60}|handout)\)$/isu,
  // "The ferry at dawn. Photo: Tobin Reyl"
  /^(?<caption>.{8,400}?[.!?…])\s+(?<credit>(?:photo(?:graph)?|picture|image|credit)s?(?: by)?\s*[:|]\s*\S.{1,80})$/isu,
];

/** The caption of a picture that a text copy left behind, known by its credit; undefined for any other text. The picture itself is missing. */
export function readPictureCaption({ text, block }: SourceItem): Image | undefined {
  if (block || text.length > 520) return undefined;
  for (const pattern of CREDITED) {
    const { caption, credit } = pattern.exec(text)?.groups ?? {};
    if (caption && credit) return { ...emptyBlock('image'), caption: oneLine(caption), credit: oneLine(credit) };
  }
  return undefined;
}
