import type { ClosingNote } from '../../document/blocks/closing-note.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';
import type { PageContext } from '../page-context.ts';

export function renderClosingNote({ children, direction }: ClosingNote, { options }: PageContext): string {
  const html = inlineHtml(children, options);
  return html.trim() === '' ? '' : element('p', { class: 'closing-note', dir: direction }, html);
}
