import type { Byline } from '../document/article-fields.ts';
import { isLinkUrl } from '../document/inline.ts';
import { renderImage } from './blocks/image.ts';
import { element, escapeHtml } from './html.ts';
import { linked } from './inline-html.ts';
import type { PageContext } from './page-context.ts';
import type { SitePlace } from './page-options.ts';
import { printMoment } from './print-moment.ts';
import { sectionUrl } from './story-address.ts';
import { videoFigure } from './video-figure.ts';
import { say } from './words/say.ts';

function overline({ document: { fields }, options }: PageContext): string {
  const words = fields.kicker.trim() || fields.section.trim();
  const section = fields.section.trim();
  const { site } = options;
  const inSite =
    site && section && `<a href="${escapeHtml(site.up + site.sectionPath(section))}">${escapeHtml(words)}</a>`;
  const address = site ? '' : sectionUrl(section || words, options);
  const kicker = words && `<span class="kicker">${inSite || linked(address, escapeHtml(words))}</span>`;
  const flag = fields.flag.trim() && `<span class="flag">${escapeHtml(fields.flag.trim())}</span>`;
  return kicker || flag ? `<p class="overline">${[kicker, flag].filter(Boolean).join(' ')}</p>` : '';
}

function person({ name, role, url }: Byline, site: SitePlace | undefined): string {
  const own = site?.authorPath(name);
  const written =
    own && site
      ? `<a href="${escapeHtml(site.up + own)}" rel="author">${escapeHtml(name.trim())}</a>`
      : linked(url, escapeHtml(name.trim()), { rel: 'author' });
  const named = own || isLinkUrl(url) ? written : `<span class="name">${written}</span>`;
  return role.trim() ? `${named}, <span class="role">${escapeHtml(role.trim())}</span>` : named;
}

function credits({ document: { fields }, options, words, published, updated }: PageContext): string {
  const people = fields.byline.filter(({ name }) => name.trim());
  const byline =
    people.length > 0 &&
    element(
      'address',
      { class: 'byline' },
      `${say(words, words.by)} ${people.map((each) => person(each, options.site)).join('; ')}`,
    );
  const dateline = fields.dateline.trim() && `<span class="dateline">${escapeHtml(fields.dateline.trim())}</span> `;
  const first = `<span>${say(words, words.published)} ${printMoment(published, words)}</span>`;
  const last =
    updated.iso === published.iso ? '' : ` <span>${say(words, words.updated)} ${printMoment(updated, words)}</span>`;
  return `<div class="credits">${byline || ''}<p class="dates">${dateline}${first}${last}</p></div>`;
}

/** Everything of the story above its lead picture: overline, headline, deck, byline and dates. */
export function storyHeader(context: PageContext): string {
  const { headline, deck } = context.document.fields;
  const title = `<h1 id="headline">${headline.trim() ? escapeHtml(headline.trim()) : say(context.words, context.words.untitled)}</h1>`;
  const under = deck.trim() && `<p class="deck">${escapeHtml(deck.trim())}</p>`;
  return `<header class="story-header">${overline(context)}${title}${under}${credits(context)}</header>`;
}

/** The lead video, or the lead picture where there is none; empty where the story has neither. */
export function leadMedia(context: PageContext): string {
  const { leadVideo, leadImage } = context.document.fields;
  const video = leadVideo ? videoFigure(leadVideo, { className: 'lead video', eager: true }, context) : '';
  return video || (leadImage ? renderImage(leadImage, context, { className: 'lead image', eager: true }) : '');
}

/** What stands under the story: its topics. */
export function storyFooter({ document: { fields }, words }: PageContext): string {
  const tags = fields.tags.map((tag) => tag.trim()).filter(Boolean);
  if (tags.length === 0) return '';
  const items = tags.map((tag) => `<li>${escapeHtml(tag)}</li>`).join('');
  return `<footer class="topics"><p>${say(words, words.topics)}</p><ul>${items}</ul></footer>`;
}
