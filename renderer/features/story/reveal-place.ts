import type { PublishProblem } from '../../../shared/document/publish-gate.ts';
import { revealHeaderField } from './reveal-header.ts';
import { revealLead } from './reveal-lead.ts';
import type { StoryView } from './story-view.ts';

/** A block, or a field of the story, the other of the two being null. */
export type StoryPlace = Pick<PublishProblem, 'blockId' | 'field'>;

/** Shows a block or a field in the story's column and puts the focus there. False for a field that stands elsewhere. */
export function revealPlace(story: StoryView, { blockId, field }: StoryPlace): boolean {
  const { leadVideo, leadImage } = story.document.fields;
  const ofLead = blockId !== null && [leadVideo?.id, leadImage?.id].includes(blockId);
  if (ofLead || field === 'leadVideo' || field === 'leadImage') revealLead();
  else if (blockId !== null) story.revealBlock(blockId);
  else return field !== null && revealHeaderField(field, 0, story.document.fields.headline.length);
  return true;
}
