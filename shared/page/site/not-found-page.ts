import { directionOf } from '../../domain/text-direction.ts';
import { PAGE_SECURITY_POLICY } from '../head/security-policy.ts';
import { attributes, escapeHtml } from '../html.ts';
import { isLinkUrl } from '../../document/inline.ts';
import { withSlash } from '../story-address.ts';
import { wordsOf } from '../words/words-of.ts';
import { FRONT_PAGE } from './site-addresses.ts';
import type { SiteFrame } from './site-frame.ts';
import { say } from '../words/say.ts';

/** A style sheet that stands in the page, and its SHA-256 in Base64 by which the page's policy lets it in. */
export interface InlineStyle {
  css: string;
  hash: string;
}

/**
 * What a server shows at an address where nothing is. It needs no other file, since nobody knows how deep that address lies; its link is the whole
 * address of the front page where the base URL is known.
 */
export function renderNotFoundPage({ shell }: SiteFrame, { css, hash }: InlineStyle): string {
  const words = wordsOf(shell.language);
  const name = shell.siteName.trim();
  const home = isLinkUrl(shell.baseUrl) ? withSlash(shell.baseUrl) : FRONT_PAGE;
  const policy = PAGE_SECURITY_POLICY.replace("style-src 'self'", `style-src 'sha256-${hash}'`);
  return `${[
    '<!DOCTYPE html>',
    `<html${attributes({ lang: shell.language, dir: directionOf(shell.language) })}>`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml([words.pageNotFound, name].filter(Boolean).join(' | '))}</title>`,
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    name && `<header class="masthead"><p class="site-name">${escapeHtml(name)}</p></header>`,
    `<main class="site-main"><h1>${say(words, words.pageNotFound)}</h1><p>${say(words, words.notFoundAdvice)}</p>`,
    `<p><a href="${escapeHtml(home)}">${say(words, words.toFrontPage)}</a></p></main>`,
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n')}\n`;
}
