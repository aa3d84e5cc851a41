import type { RelatedLinks } from '../../document/blocks/related-links.ts';
import { element, escapeHtml } from '../html.ts';
import { linkedTarget } from '../inline-html.ts';
import type { PageContext } from '../page-context.ts';
import { say } from '../words/say.ts';

/** An entry that still waits for its address or its words is left out. */
export function renderRelatedLinks({ id, links }: RelatedLinks, { anchors, words, options }: PageContext): string {
  const anchor = anchors.get(id);
  const items = links
    .filter(({ title, url }) => title.trim() && url)
    .map(({ title, url }) => `<li>${linkedTarget(url, escapeHtml(title.trim()), options)}</li>`)
    .join('');
  if (!items || !anchor) return '';
  const heading = element('h2', { id: anchor.id }, say(words, words.related));
  const inner = `${heading}<ul>${items}</ul>`;
  if (anchor.repeated) return element('div', { class: 'related' }, inner);
  return element('nav', { class: 'related', 'aria-labelledby': anchor.id }, inner);
}
