import type { Image } from '../../document/blocks/image.ts';
import { element, escapeHtml } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { picture } from '../picture.ts';

/** `eager` is for the story's lead picture. */
export function renderImage(
  block: Image,
  context: PageContext,
  { className = 'image', eager = false }: { className?: string; eager?: boolean } = {},
): string {
  if (!block.media) return '';
  const credit = block.credit.trim() && `<span class="credit">${escapeHtml(block.credit.trim())}</span>`;
  const words = [escapeHtml(block.caption.trim()), credit].filter(Boolean).join(' ');
  const shown = picture(block.media, { alt: block.decorative ? '' : block.alt, eager }, context);
  return element('figure', { class: className }, shown + (words && `<figcaption>${words}</figcaption>`));
}
