import type { BlockId } from '../domain/ids.ts';
import type { ArticleDocument } from './article-document.ts';
import type { Image } from './blocks/image.ts';
import type { VideoSegment } from './blocks/video-segment.ts';

/** Somebody's word that a video may be published without captions: silent film, say, or captions that follow. */
export interface CaptionsWaiver {
  blockId: BlockId;
  reason: string;
}

/** Something that stops a story from being published. `blockId` is null where it concerns the whole story. */
export interface PublishProblem {
  kind: 'headline-missing' | 'alt-missing' | 'captions-missing' | 'unknown-block' | 'under-embargo';
  blockId: BlockId | null;
  message: string;
}

/**
 * What stops a story from being published at a moment (ISO 8601), in the order of the page; an empty list lets it through. A waiver
 * counts only with a reason.
 */
export function publishProblems(
  document: ArticleDocument,
  { asOf, waivers = [] }: { asOf: string; waivers?: readonly CaptionsWaiver[] },
): PublishProblem[] {
  const { fields, body } = document;
  const waived = new Set(waivers.filter(({ reason }) => reason.trim()).map(({ blockId }) => blockId));
  const problems: PublishProblem[] = [];
  if (!fields.headline.trim())
    problems.push({ kind: 'headline-missing', blockId: null, message: 'The story has no headline. Write one.' });
  if (fields.embargoAt !== null && Date.parse(fields.embargoAt) > Date.parse(asOf)) {
    const message = `The story is under embargo until ${fields.embargoAt}. Publish it then, or change the embargo.`;
    problems.push({ kind: 'under-embargo', blockId: null, message });
  }
  if (fields.leadVideo) problems.push(...videoProblems(fields.leadVideo, waived));
  if (fields.leadImage) problems.push(...imageProblems(fields.leadImage));
  for (const block of body.root.children) {
    if (block.type === 'video-segment') problems.push(...videoProblems(block, waived));
    if (block.type === 'image') problems.push(...imageProblems(block));
    if (block.type === 'unknown-block') {
      const message =
        'The story holds a block that this version of Copydesk does not know. Take it out, or publish with the program that made it.';
      problems.push({ kind: 'unknown-block', blockId: block.id, message });
    }
  }
  return problems;
}

function imageProblems({ id, media, alt, decorative, caption }: Image): PublishProblem[] {
  if (!media || decorative || alt.trim()) return [];
  const which = caption.trim() ? `The picture “${caption.trim()}”` : `The picture ${media.name}`;
  const message = `${which} has no alternative text. Describe it, or say that it is decorative.`;
  return [{ kind: 'alt-missing', blockId: id, message }];
}

function videoProblems({ id, media, title, captions }: VideoSegment, waived: ReadonlySet<BlockId>): PublishProblem[] {
  if (!media || captions.length > 0 || waived.has(id)) return [];
  const message = `The video “${title.trim() || media.name}” has no captions. Add them, or record why it may go without.`;
  return [{ kind: 'captions-missing', blockId: id, message }];
}
