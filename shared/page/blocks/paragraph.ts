import type { Paragraph } from '../../document/blocks/paragraph.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';

export function renderParagraph({ children, direction }: Paragraph): string {
  const html = inlineHtml(children);
  return html.trim() === '' ? '' : element('p', { dir: direction }, html);
}
