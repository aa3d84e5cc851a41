import type { ArticleDocument } from '../document/article-document.ts';
import { attributes } from './html.ts';
import type { PageOptions } from './page-options.ts';
import { renderParts } from './page-parts.ts';

/**
 * The published page of a story, whole. A pure function: the same document and options give the same bytes. Throws UnknownBlockError where a
 * block can't be published (see PageOptions.unknownBlocks).
 */
export function renderPage(document: ArticleDocument, options: PageOptions): string {
  const { language, direction, head, beforeMain, storyTop, blocks, storyEnd, afterMain } = renderParts(
    document,
    options,
  );
  return `${[
    '<!DOCTYPE html>',
    `<html${attributes({ lang: language, dir: direction })}>`,
    '<head>',
    head,
    '</head>',
    '<body>',
    ...beforeMain,
    '<main id="story" tabindex="-1">',
    '<article aria-labelledby="headline">',
    ...storyTop,
    '<div class="story-body">',
    ...blocks.map(({ html }) => html),
    '</div>',
    ...storyEnd,
    '</article>',
    '</main>',
    ...afterMain,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
