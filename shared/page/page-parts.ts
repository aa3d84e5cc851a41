import type { ArticleDocument } from '../document/article-document.ts';
import { directionOf } from '../domain/text-direction.ts';
import { pageHead } from './head/page-head.ts';
import { attributes, escapeHtml } from './html.ts';
import { createPageContext, type PageContext } from './page-context.ts';
import type { PageOptions } from './page-options.ts';
import { blocksOf, type RenderedBlock } from './render-block.ts';
import { masthead, notice, siteFooter } from './site-shell.ts';
import { leadMedia, storyFooter, storyHeader } from './story-header.ts';
import { ownLanguage, say } from './words/say.ts';

/**
 * A page in the pieces a preview patches. Each string is exactly one element, and they stand on the page in this order:
 * `body > beforeMain…, main > article > (storyTop…, .story-body > blocks…, storyEnd…), afterMain…`. Pieces with nothing to show are left out.
 */
export interface PageParts {
  language: string;
  direction: 'ltr' | 'rtl';
  head: string;
  beforeMain: string[];
  storyTop: string[];
  blocks: RenderedBlock[];
  storyEnd: string[];
  afterMain: string[];
}

const shown = (parts: string[]): string[] => parts.filter((part) => part !== '');

/** The pieces of a page; `renderPage` is nothing but these put together. Throws UnknownBlockError (see PageOptions). */
export function renderParts(document: ArticleDocument, options: PageOptions): PageParts {
  const context = createPageContext(document, options);
  const { language } = document.fields;
  return {
    language,
    direction: directionOf(language),
    head: pageHead(context),
    beforeMain: shown([skipLink(context), draftMark(context), masthead(context), notice(context)]),
    storyTop: shown([storyHeader(context), leadMedia(context)]),
    blocks: blocksOf(context),
    storyEnd: shown([storyFooter(context)]),
    afterMain: shown([siteFooter(context)]),
  };
}

const skipLink = ({ words }: PageContext): string =>
  `<a class="skip" href="#story"${attributes(ownLanguage(words))}>${escapeHtml(words.skipToStory)}</a>`;

const draftMark = ({ words, options }: PageContext): string =>
  options.draftCopy
    ? `<section class="draft-copy" aria-label="${escapeHtml(words.draftCopy)}"><p>${say(words, words.notForPublication)}</p></section>`
    : '';
