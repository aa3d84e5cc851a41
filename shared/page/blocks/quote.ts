import type { Quote } from '../../document/blocks/quote.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';
import type { PageContext } from '../page-context.ts';

export function renderQuote({ children, direction }: Quote, { options }: PageContext): string {
  const html = inlineHtml(children, options);
  return html.trim() === '' ? '' : element('blockquote', { class: 'quote', dir: direction }, `<p>${html}</p>`);
}
