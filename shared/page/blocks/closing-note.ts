import type { ClosingNote } from '../../document/blocks/closing-note.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';

export function renderClosingNote({ children, direction }: ClosingNote): string {
  const html = inlineHtml(children);
  return html.trim() === '' ? '' : element('p', { class: 'closing-note', dir: direction }, html);
}
