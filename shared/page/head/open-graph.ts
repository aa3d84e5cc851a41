import type { PageContext } from '../page-context.ts';
import { absoluteMedia, storyUrl } from '../story-address.ts';
import { pageDescription } from './title.ts';
import { cardFile, shareImage } from './share-image.ts';
import { metaTag } from './tags.ts';

/** Open Graph, `article:*` and Twitter tags. Addresses only where the site's base URL is known: a card can't follow a file path. */
export function openGraph(context: PageContext): string[] {
  const { document, options, published, updated } = context;
  const { fields } = document;
  const { shell } = options;
  const image = shareImage(document);
  const card = image && cardFile(image.media);
  const address = card && absoluteMedia(card, document, options);
  const property = (name: string, content: string | undefined): string => metaTag('property', name, content);
  return [
    property('og:type', 'article'),
    property('og:title', fields.headline.trim()),
    property('og:description', pageDescription(context)),
    property('og:site_name', shell.siteName.trim()),
    property('og:locale', fields.language.replace('-', '_')),
    property('og:url', storyUrl(document, options)),
    ...(image && card && address
      ? [
          property('og:image', address),
          property('og:image:width', card.width?.toString()),
          property('og:image:height', card.height?.toString()),
          property('og:image:alt', image.alt),
        ]
      : []),
    property('article:published_time', published.iso),
    property('article:modified_time', updated.iso),
    property('article:section', fields.section.trim()),
    ...fields.byline.map(({ name }) => property('article:author', name.trim())),
    ...fields.tags.map((tag) => property('article:tag', tag.trim())),
    metaTag('name', 'twitter:card', 'summary_large_image'),
  ];
}
