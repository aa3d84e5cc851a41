import { useEffect } from 'react';

/** The element that holds the fields of the Details panel. */
export const DETAILS_ID = 'story-details';

/** The labels, there, of the fields that other parts lead to; of a group, its legend. */
const LABELS: Readonly<Record<string, string>> = {
  section: 'Section',
  slug: 'Slug',
  language: 'Language',
  summary: 'Summary',
  dateline: 'Dateline',
  embargoAt: 'Embargo until',
  firstPublishedAt: 'First published',
  updatedAt: 'Updated',
  byline: 'Byline',
  bylineUrl: 'Own page',
};

/** The field to show as soon as the panel is there. */
let wanted: string | null = null;

function focusDetail(name: string): boolean {
  const panel = document.getElementById(DETAILS_ID);
  const named = [...(panel?.querySelectorAll('label, legend') ?? [])].filter(
    ({ textContent }) => textContent === LABELS[name],
  );
  // Why an empty one first: what leads here is that something is missing.
  const controls = named.map((label) =>
    label instanceof HTMLLabelElement
      ? (label.control as HTMLInputElement | null)
      : label.parentElement?.querySelector<HTMLInputElement>('input, button'),
  );
  const control = controls.find((each) => each?.value === '') ?? controls[0];
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
  return Boolean(control);
}

/** Puts the focus into a field of the Details panel, now or as soon as the panel is shown. */
export function revealDetail(name: string): void {
  wanted = focusDetail(name) ? null : name;
}

/** For the Details panel: shows the field that was asked for before the panel was there. */
export function useWantedDetail(): void {
  useEffect(() => {
    if (wanted !== null && focusDetail(wanted)) wanted = null;
  }, []);
}
