import type { Paragraph } from '../../document/blocks/paragraph.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';
import type { PageContext } from '../page-context.ts';

export function renderParagraph({ children, direction }: Paragraph, { options }: PageContext): string {
  const html = inlineHtml(children, options);
  return html.trim() === '' ? '' : element('p', { dir: direction }, html);
}
