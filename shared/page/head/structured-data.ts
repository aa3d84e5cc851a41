import type { VideoSegment } from '../../document/blocks/video-segment.ts';
import { isLinkUrl } from '../../document/inline.ts';
import type { MediaRef } from '../../document/media-ref.ts';
import { countArticle } from '../../document/read/counts.ts';
import { pictureCrops } from '../../document/published-files.ts';
import { videoSegments } from '../../document/read/rundown.ts';
import { isoDuration } from '../../domain/duration.ts';
import { logoFile } from '../logo.ts';
import type { PageContext } from '../page-context.ts';
import { pageMoment } from '../page-moment.ts';
import { absoluteMedia, storyUrl } from '../story-address.ts';
import { pageDescription } from './title.ts';
import { shareImage } from './share-image.ts';

type Thing = Record<string, unknown>;

/** Where a media file is for a machine that reads the page: absolute on a site with a base URL, else relative to the page. */
const mediaIri = (media: MediaRef, { document, options }: PageContext): string =>
  absoluteMedia(media, document, options) ?? options.assets.mediaUrl(media);

function publisher(context: PageContext): Thing | undefined {
  const { shell } = context.options;
  const logo = logoFile(shell);
  if (!shell.siteName.trim()) return undefined;
  return {
    '@type': 'NewsMediaOrganization',
    name: shell.siteName.trim(),
    url: shell.homeUrl || shell.baseUrl || undefined,
    logo: logo ? mediaIri(logo, context) : undefined,
  };
}

function newsArticle(context: PageContext, videos: Thing[]): Thing {
  const { document, options, published, updated } = context;
  const { fields } = document;
  const url = storyUrl(document, options);
  const image = shareImage(document);
  return {
    '@type': 'NewsArticle',
    '@id': `${url ?? ''}#story`,
    headline: fields.headline.trim(),
    description: pageDescription(context) || undefined,
    author: fields.byline
      .filter(({ name }) => name.trim())
      .map(({ name, role, url: page }) => ({
        '@type': 'Person',
        name: name.trim(),
        jobTitle: role.trim() || undefined,
        url: isLinkUrl(page) ? page : undefined,
      })),
    datePublished: published.iso,
    dateModified: updated.iso,
    image: image ? pictureCrops(image.media).map((crop) => mediaIri(crop, context)) : undefined,
    articleSection: fields.section.trim() || undefined,
    keywords: fields.tags.length > 0 ? fields.tags : undefined,
    inLanguage: fields.language,
    isAccessibleForFree: true,
    wordCount: countArticle(document).words,
    publisher: publisher(context),
    mainEntityOfPage: url,
    video: videos.length > 0 ? videos.map((video) => ({ '@id': video['@id'] })) : undefined,
  };
}

/** A moment for `uploadDate`: the air date where it is exact to the day, else the story’s own publication. */
function uploadDate({ airedAt }: VideoSegment, { published, options: { shell } }: PageContext): string {
  if (airedAt?.includes('T')) return pageMoment(airedAt.replace(/~$/, ''), shell.timeZone).iso;
  if (airedAt && /^\d{4}-\d{2}-\d{2}$/.test(airedAt)) return `${airedAt}T00:00:00${published.offset}`;
  return published.iso;
}

function videoObject(segment: VideoSegment, at: number, context: PageContext): Thing {
  const { document, options } = context;
  const { title, caption, durationSeconds, poster, media, sourceUrl, transcript } = segment;
  const thumbnail = poster ?? shareImage(document)?.media;
  return {
    '@type': 'VideoObject',
    '@id': `${storyUrl(document, options) ?? ''}#video-${at + 1}`,
    name: title.trim() || document.fields.headline.trim(),
    description: caption.trim() || title.trim() || pageDescription(context) || undefined,
    thumbnailUrl: thumbnail ? pictureCrops(thumbnail).map((crop) => mediaIri(crop, context)) : undefined,
    uploadDate: uploadDate(segment, context),
    duration: durationSeconds === null ? undefined : isoDuration(durationSeconds),
    contentUrl: media ? mediaIri(media, context) : undefined,
    url: sourceUrl || undefined,
    embedUrl: media ? undefined : sourceUrl || undefined,
    transcript: transcript.trim() || undefined,
    inLanguage: document.fields.language,
  };
}

/** The story and its videos for machines (schema.org), as one graph. */
export function structuredData(context: PageContext): { '@context': string; '@graph': Thing[] } {
  const videos = videoSegments(context.document)
    .filter(({ title, media, sourceUrl }) => title.trim() || media || sourceUrl)
    .map((segment, at) => videoObject(segment, at, context));
  return { '@context': 'https://schema.org', '@graph': [newsArticle(context, videos), ...videos] };
}

const SEPARATORS = new RegExp('[\\u2028\\u2029]', 'g');

/** The graph as a data block of the page; `<` never stands in it, so that no text can close the element. */
export function structuredDataScript(context: PageContext): string {
  const json = JSON.stringify(structuredData(context))
    .replace(/</g, '\\u003c')
    .replace(SEPARATORS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  return `<script type="application/ld+json">${json}</script>`;
}
