import type { PublishProblem } from '../../../shared/document/publish-gate.ts';
import { revealHeaderField } from './reveal-header.ts';
import { revealLead } from './reveal-lead.ts';
import type { StoryOutline } from './story-view.ts';

/** A block, or a field of the story, the other of the two being null. */
export type StoryPlace = Pick<PublishProblem, 'blockId' | 'field'>;

/** Shows a block or a field in the story's column and puts the focus there. False for a field that stands elsewhere. */
export function revealPlace(
  story: Pick<StoryOutline, 'revealBlock' | 'headline'>,
  { blockId, field }: StoryPlace,
): boolean {
  if (field === 'leadVideo' || field === 'leadImage') revealLead();
  else if (blockId !== null) story.revealBlock(blockId);
  else return field !== null && revealHeaderField(field, 0, story.headline.length);
  return true;
}
