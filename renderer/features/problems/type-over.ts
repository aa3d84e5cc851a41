import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { revealHeaderField } from '../story/index.ts';

/**
 * Types other words over those found in a field of the header, as a person would, so that Undo there takes it back. False where the finding stands elsewhere
 * or its words have changed.
 */
export function typeOver({ blockId, field, start, end, found }: Finding, replacement: string): boolean {
  if (blockId !== null || !revealHeaderField(field, start, end)) return false;
  const input = document.activeElement;
  if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return false;
  if (input.value.slice(start, end) !== found) return false;
  // Why this old command: nothing newer leaves a step for Undo in a field.
  return document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
}
