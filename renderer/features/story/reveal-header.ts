/** The element that holds the story's header: section, kicker, flag, headline, deck. */
export const HEADER_ID = 'story-header';

const LABELS: Readonly<Record<string, string>> = { kicker: 'Kicker', flag: 'Flag', headline: 'Headline', deck: 'Deck' };

/** Puts the focus into a field of the story's header and selects the words there. False for a field that stands elsewhere. */
export function revealHeaderField(name: string, start: number, end: number): boolean {
  const label = LABELS[name];
  const field = label === undefined ? null : document.querySelector(`#${HEADER_ID} [aria-label="${label}"]`);
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  field.focus();
  field.setSelectionRange(start, end);
  return true;
}
