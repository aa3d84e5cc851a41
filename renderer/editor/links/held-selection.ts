const NAME = 'copydesk-held';

/** Keeps the selected words marked while a field outside the text has the keyboard. */
export function holdSelection(): void {
  const selection = window.getSelection();
  if (selection && selection.rangeCount > 0)
    CSS.highlights.set(NAME, new Highlight(selection.getRangeAt(0).cloneRange()));
}

export const letSelectionGo = (): void => void CSS.highlights.delete(NAME);
