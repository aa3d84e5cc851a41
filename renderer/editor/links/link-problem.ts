import { wholeAddress } from './link-at-caret.ts';

/** True where what was typed is meant as an address and not as words of a story. */
export const isAddress = (typed: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\S/i.test(typed.trim()) || wholeAddress(typed) !== undefined;

/** Why a link can’t lead where this says. */
export function linkProblem(typed: string): string {
  const words = typed.trim();
  if (words === '') return 'Write an address, or choose a story below.';
  if (/^https?:/i.test(words)) return 'That is no whole address, such as https://example.org/page.';
  if (isAddress(words)) return 'A story links to web pages (https://), mail addresses and other stories only.';
  return 'No story has these words, and they are no whole address, such as https://example.org/page.';
}
