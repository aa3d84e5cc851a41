import { bodyOf, type ArticleDocument } from '../../document/article-document.ts';
import { emptyFields } from '../../document/article-fields.ts';
import { FORMAT_VERSION } from '../../document/format-version.ts';
import type { MediaRef } from '../../document/media-ref.ts';
import { directionOf } from '../../domain/text-direction.ts';
import { PAGE_SECURITY_POLICY } from '../head/security-policy.ts';
import { metaTag } from '../head/tags.ts';
import { attributes, escapeHtml } from '../html.ts';
import { createPageContext, type PageContext } from '../page-context.ts';
import { masthead, notice, siteFooter } from '../site-shell.ts';
import { withSlash } from '../story-address.ts';
import { authorFolder, sectionFolder, wayUp } from './site-addresses.ts';
import { feedLinks, sectionNavigation, type SiteFrame } from './site-frame.ts';
import { ownLanguage } from '../words/say.ts';

/** A page of the site that is no story. */
export interface SitePage {
  /** Its file, from the site's top. */
  path: string;
  title: string;
  /** The moment the page speaks of, ISO 8601: that of the newest story it shows. */
  asOf: string;
  /** The section whose page it is. */
  section?: string;
  mediaUrl(media: MediaRef): string;
}

/** What the parts of such a page are made from; they are the story page's own parts. */
export function sitePageContext(frame: SiteFrame, { path, asOf, section, mediaUrl }: SitePage): PageContext {
  const up = wayUp(path);
  return createPageContext(nothingButLanguage(frame.shell.language), {
    shell: frame.shell,
    asOf,
    assets: {
      stylesheet: up + frame.stylesheet,
      mediaUrl: (media) => up + mediaUrl(media),
      captionText: () => undefined,
    },
    site: {
      path: path.replace(/index\.html$/, ''),
      up,
      navigation: sectionNavigation(frame, up, section),
      feedLinks: feedLinks(frame, up),
      sectionPath: (name) => `${sectionFolder(name)}index.html`,
      authorPath: (name) => `${authorFolder(name)}index.html`,
    },
  });
}

const nothingButLanguage = (language: string): ArticleDocument => ({
  formatVersion: FORMAT_VERSION,
  fields: emptyFields(language),
  body: bodyOf([]),
});

function head({ options, words }: PageContext, title: string): string {
  const { shell, site } = options;
  const name = shell.siteName.trim();
  const address = shell.baseUrl && site ? withSlash(shell.baseUrl) + site.path : '';
  return [
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_SECURITY_POLICY}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml([title, name].filter(Boolean).join(' | ') || words.latest)}</title>`,
    metaTag('name', 'description', [title || words.latest, name].filter(Boolean).join(', ')),
    metaTag('name', 'robots', 'max-image-preview:large'),
    '<meta name="color-scheme" content="light dark">',
    // Why: without one, a browser asks the server for /favicon.ico, which the site does not have.
    '<link rel="icon" href="data:,">',
    address && `<link rel="canonical" href="${escapeHtml(address)}">`,
    `<link rel="stylesheet" href="${escapeHtml(options.assets.stylesheet)}">`,
    site?.feedLinks,
    metaTag('property', 'og:type', 'website'),
    metaTag('property', 'og:title', title || name),
    metaTag('property', 'og:site_name', name),
    metaTag('property', 'og:url', address),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A whole page; `main` is the HTML inside its `main`, which an `h1` with the id `title` opens. */
export function renderSitePage(context: PageContext, title: string, main: string): string {
  const { language } = context.options.shell;
  return `${[
    '<!DOCTYPE html>',
    `<html${attributes({ lang: language, dir: directionOf(language) })}>`,
    '<head>',
    head(context, title),
    '</head>',
    '<body>',
    `<a class="skip" href="#stories"${attributes(ownLanguage(context.words))}>${escapeHtml(context.words.skipToContent)}</a>`,
    masthead(context),
    notice(context),
    `<main id="stories" class="site-main" tabindex="-1">${main}</main>`,
    siteFooter(context),
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n')}\n`;
}
