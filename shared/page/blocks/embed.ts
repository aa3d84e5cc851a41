import type { Embed } from '../../document/blocks/embed.ts';
import { escapeHtml } from '../html.ts';
import { linked } from '../inline-html.ts';
import type { PageContext } from '../page-context.ts';
import { picture } from '../picture.ts';
import { say } from '../words/say.ts';

/** A poster and a link; somebody else’s page is never run inside ours. */
export function renderEmbed({ url, provider, title, caption, poster }: Embed, context: PageContext): string {
  if (!url && !title && !poster) return '';
  const name = title.trim() ? escapeHtml(title.trim()) : say(context.words, context.words.openEmbed(provider.trim()));
  const shown = poster ? picture(poster, { alt: '' }, context) : '';
  const card = linked(url, `${shown}<span class="embed-title">${name}</span>`);
  const facts = [
    escapeHtml(caption.trim()),
    provider.trim() && `<span class="credit">${escapeHtml(provider.trim())}</span>`,
  ];
  const words = facts.filter(Boolean).join(' ');
  return `<figure class="embed">${card}${words && `<figcaption>${words}</figcaption>`}</figure>`;
}
