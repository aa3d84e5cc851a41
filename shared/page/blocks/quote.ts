import type { Quote } from '../../document/blocks/quote.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';

export function renderQuote({ children, direction }: Quote): string {
  const html = inlineHtml(children);
  return html.trim() === '' ? '' : element('blockquote', { class: 'quote', dir: direction }, `<p>${html}</p>`);
}
