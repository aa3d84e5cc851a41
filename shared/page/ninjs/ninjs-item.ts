import type { ArticleDocument } from '../../document/article-document.ts';
import { isLinkUrl } from '../../document/inline.ts';
import { countArticle } from '../../document/read/counts.ts';
import { bodyText } from '../../document/read/plain-text.ts';
import { createPageContext } from '../page-context.ts';
import type { PageOptions } from '../page-options.ts';
import { blocksOf } from '../render-block.ts';
import { absoluteMedia, storySlug, storyUrl } from '../story-address.ts';
import { withoutEmpty, type NinjsItem } from './ninjs-types.ts';
import { ninjsPictures } from './ninjs-pictures.ts';
import { ninjsVideos } from './ninjs-videos.ts';

export interface NinjsOptions extends PageOptions {
  articleId: string;
  revision: number;
}

/** The name of a story for machines: its address on the site, or a URN of its id where the site has none. */
export const storyUri = (document: ArticleDocument, options: NinjsOptions): string =>
  storyUrl(document, options) ?? `urn:x-copydesk:article:${options.articleId}`;

/** A story as an IPTC ninjs 3.1 item (http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json); keys that schema does not know are never written. */
export function ninjsItem(document: ArticleDocument, options: NinjsOptions): NinjsItem {
  const { fields } = document;
  const context = createPageContext(document, options);
  const uri = storyUri(document, options);
  const people = fields.byline.filter(({ name }) => name.trim());
  const embargoed = fields.embargoAt !== null && Date.parse(fields.embargoAt) > Date.parse(options.asOf);
  return withoutEmpty({
    uri,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'full',
    version: String(options.revision),
    firstCreated: context.published.iso,
    versionCreated: context.updated.iso,
    embargoedUntil: fields.embargoAt ?? undefined,
    pubStatus: embargoed || options.draftCopy ? 'withheld' : 'usable',
    edNote: embargoed
      ? `Embargoed until ${fields.embargoAt}.`
      : options.draftCopy
        ? context.words.notForPublication
        : undefined,
    language: fields.language,
    title: fields.headline.trim(),
    slugline: storySlug(document),
    located: fields.dateline.trim(),
    by: people.map(({ name }) => name.trim()).join(', '),
    copyrightHolder: options.shell.siteName.trim(),
    headlines: [
      { role: 'main', contentType: 'text/plain', value: fields.headline.trim() },
      { role: 'kicker', contentType: 'text/plain', value: fields.kicker.trim() },
    ].filter(({ value }) => value),
    descriptions: [
      { role: 'deck', contentType: 'text/plain', value: fields.deck.trim() },
      { role: 'summary', contentType: 'text/plain', value: fields.summary.trim() },
    ].filter(({ value }) => value),
    bodies: bodies(document, options),
    people: people.map(({ name, role, url }) => ({
      name: name.trim(),
      ...(role.trim() ? { literal: role.trim() } : {}),
      rel: 'author',
      ...(isLinkUrl(url) ? { uri: url } : {}),
    })),
    subjects: [
      ...(fields.section.trim() ? [{ name: fields.section.trim(), rel: 'section' }] : []),
      ...fields.tags.filter((tag) => tag.trim()).map((tag) => ({ name: tag.trim(), rel: 'about' })),
    ],
    genres: fields.flag.trim() ? [{ name: fields.flag.trim() }] : [],
    associations: [...ninjsVideos(context, uri), ...ninjsPictures(context, uri)],
  });
}

function bodies(document: ArticleDocument, options: NinjsOptions): NinjsItem[] {
  const plain = bodyText(document);
  const { words, characters } = countArticle(document);
  const html = feedHtml(document, options);
  const counts = { wordCount: words, charCount: characters };
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: html },
    { role: 'plain', contentType: 'text/plain', ...counts, value: plain },
  ].filter(({ value }) => value);
}

/** The body as HTML for use elsewhere: media by their address on the site, captions by reference, without pull quotes, which repeat it. */
export function feedHtml(document: ArticleDocument, options: PageOptions): string {
  const { assets } = options;
  const elsewhere = {
    ...assets,
    mediaUrl: (media: Parameters<typeof assets.mediaUrl>[0]) =>
      absoluteMedia(media, document, options) ?? assets.mediaUrl(media),
    captionText: () => undefined,
  };
  const quotes = new Set(document.body.root.children.filter(({ type }) => type === 'pull-quote').map(({ id }) => id));
  return blocksOf(createPageContext(document, { ...options, assets: elsewhere }))
    .filter(({ id }) => !quotes.has(id))
    .map(({ html }) => html)
    .join('\n');
}
