import type { ArticleDocument } from '../../document/article-document.ts';
import type { VideoSegment } from '../../document/blocks/video-segment.ts';
import { isLinkUrl } from '../../document/inline.ts';
import { videoSegments } from '../../document/read/rundown.ts';
import type { SiteShell } from '../../document/site-shell.ts';
import type { BlockId } from '../../domain/ids.ts';
import { pageDescription } from './title.ts';
import { shareImage } from './share-image.ts';

/** A property that search engines recommend and this story does not give; `message` says what to do about it. */
export interface MissingProperty {
  /** What it belongs to: the story, the site round it, or a video by its block. */
  of: 'story' | 'site' | BlockId;
  /** The schema.org name, as the page's structured data spell it. */
  property: string;
  message: string;
}

/** Pixels a picture should be wide for large previews (Google Search Central, Article). */
const LARGE_PREVIEW = 1200;

type Check = [isMissing: boolean, property: string, message: string];
const missing = (of: MissingProperty['of'], checks: Check[]): MissingProperty[] =>
  checks.filter(([isMissing]) => isMissing).map(([, property, message]) => ({ of, property, message }));

/** What the structured data and the cards of a story still lack, the story's own first, then the site's, then each video's. */
export function missingProperties(document: ArticleDocument, shell: SiteShell): MissingProperty[] {
  const { fields } = document;
  const people = fields.byline.filter(({ name }) => name.trim());
  const image = shareImage(document);
  const width = image?.media.width;
  const ofStory = missing('story', [
    [!fields.headline.trim(), 'headline', 'Write a headline.'],
    [!pageDescription({ document }), 'description', 'Write a summary, or a deck, for search results and cards.'],
    [people.length === 0, 'author', 'Name who wrote the story.'],
    [people.some(({ url }) => !isLinkUrl(url)), 'author.url', 'Give each writer the address of a page about them.'],
    [!image, 'image', 'Add a picture, or a poster to the lead video.'],
    [
      width !== undefined && width < LARGE_PREVIEW,
      'image.width',
      `Use a picture at least ${LARGE_PREVIEW} pixels wide.`,
    ],
    [!fields.section.trim(), 'articleSection', 'Say which section the story belongs to.'],
    [
      fields.firstPublishedAt === null,
      'datePublished',
      'Say when the story was first published; the export’s own moment stands in for it.',
    ],
  ]);
  const ofSite = missing('site', [
    [
      !shell.baseUrl,
      'mainEntityOfPage',
      'Set the site’s base URL; until then the page has no canonical link and cards show no picture.',
    ],
    [!shell.siteName.trim(), 'publisher', 'Set the site’s name.'],
  ]);
  return [...ofStory, ...ofSite, ...videoSegments(document).flatMap(ofVideo)];
}

const ofVideo = (segment: VideoSegment): MissingProperty[] =>
  missing(segment.id, [
    [!segment.title.trim(), 'name', 'Give the video a title.'],
    [!segment.caption.trim(), 'description', 'Describe the video in its caption.'],
    [!segment.poster, 'thumbnailUrl', 'Give the video a poster.'],
    [segment.airedAt === null, 'uploadDate', 'Say when the video aired; the story’s own date stands in for it.'],
    [segment.durationSeconds === null, 'duration', 'Say how long the video is.'],
    [
      !segment.media && !segment.sourceUrl,
      'contentUrl',
      'Add the video’s file, or the address where it can be watched.',
    ],
    [!segment.transcript.trim(), 'transcript', 'Add a transcript.'],
  ]);
