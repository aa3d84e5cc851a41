import { AppError } from '../../shared/contract/errors.ts';

/** What to tell the person about a failure: the host's own sentence where there is one. */
export function messageOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Something went wrong in this window (${reason}). What was saved is kept; please try again.`;
}
