/** The element that holds the lead video or lead image in the story's column. */
export const LEAD_ID = 'story-lead';

/** Scrolls to the story's lead and puts the focus into its form. */
export function revealLead(): void {
  const lead = document.getElementById(LEAD_ID);
  lead?.scrollIntoView({ block: 'nearest' });
  lead?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
}
