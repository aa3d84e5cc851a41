import type { ArticleDocument } from '../document/article-document.ts';
import type { BlockId } from '../domain/ids.ts';
import { bodyAnchors, type Anchor } from './anchors.ts';
import { pageMoment, type PageMoment } from './page-moment.ts';
import type { PageOptions } from './page-options.ts';
import type { PageWords } from './words/page-words.ts';
import { wordsOf } from './words/words-of.ts';

/** What every part of one page is made from. */
export interface PageContext {
  document: ArticleDocument;
  options: PageOptions;
  /** Words in the story's language. */
  words: PageWords;
  anchors: ReadonlyMap<BlockId, Anchor>;
  published: PageMoment;
  /** Never before `published`. */
  updated: PageMoment;
}

/** The context of a document's page; make a new one whenever the document or the options change. */
export function createPageContext(document: ArticleDocument, options: PageOptions): PageContext {
  const { fields, body } = document;
  const { timeZone } = options.shell;
  // Why: a story that has not been published yet is published by this very page.
  const published = pageMoment(fields.firstPublishedAt ?? options.asOf, timeZone);
  const changed = pageMoment(fields.updatedAt ?? published.iso, timeZone);
  return {
    document,
    options,
    words: wordsOf(fields.language),
    anchors: bodyAnchors(body.root.children),
    published,
    updated: Date.parse(changed.iso) > Date.parse(published.iso) ? changed : published,
  };
}
