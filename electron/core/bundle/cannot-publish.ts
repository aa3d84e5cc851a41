import { AppError } from '../../../shared/contract/errors.ts';
import type { Unpublishable } from '../../../shared/contract/jobs.contract.ts';

/** How many stories, and how many problems of each, a message tells in full; its details hold more. */
const TOLD = 10;
const IN_DETAILS = 200;

/** The refusal of an export by the publish gate; `outcome` says what was left undone, as the beginning of a sentence. */
export function cannotPublish(stopped: readonly Unpublishable[], outcome: string): AppError {
  const [count, many] = [stopped.length, stopped.length > 1];
  const what = many ? `${count} stories can’t be published yet` : 'A story can’t be published yet';
  const told = stopped.slice(0, TOLD).map(storyWords);
  if (count > TOLD) told.push(`And ${count - TOLD} more.`);
  const advice = `Put ${many ? 'them' : 'it'} right, or export all the same on purpose.`;
  return new AppError('validation', `${outcome}: ${what}. ${told.join(' ')} ${advice}`, {
    // Why copied: the details of an error are plain JSON.
    details: { unpublishable: structuredClone(stopped.slice(0, IN_DETAILS)) },
  });
}

/** What stops one story, as sentences. */
export function storyWords({ id, headline, problems }: Unpublishable): string {
  const told = problems.slice(0, TOLD).map(({ message }) => message);
  if (problems.length > TOLD) told.push(`And ${problems.length - TOLD} more.`);
  return `“${headline.trim() || 'Untitled story'}” (${id}): ${told.join(' ')}`;
}
