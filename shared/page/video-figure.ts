import type { VideoSegment } from '../document/blocks/video-segment.ts';
import { formatDuration, isoDuration } from '../domain/duration.ts';
import { captionTracks } from './caption-track.ts';
import { attributes, element, escapeHtml } from './html.ts';
import { linked, paragraphs } from './inline-html.ts';
import type { PageContext } from './page-context.ts';
import { picture, posterUrl, sizeOf } from './picture.ts';
import { printAirDate } from './print-moment.ts';
import { say } from './words/say.ts';

/** Where playing starts and ends inside the file (W3C media fragment); nothing where the file is shorter, as an excerpt is. */
function fragment({ media, startAt, endAt }: VideoSegment): string {
  const length = media?.durationSeconds;
  if (length === undefined || (startAt ?? 0) >= length || (startAt === null && endAt === null)) return '';
  return `#t=${startAt ?? 0}${endAt === null || endAt > length ? '' : `,${endAt}`}`;
}

function player(segment: VideoSegment, eager: boolean, context: PageContext): string {
  const { media, poster, title, sourceUrl } = segment;
  const { words, options } = context;
  const sourceLink = linked(sourceUrl, say(words, words.watchAtSource));
  if (!media) {
    const still = poster ? picture(poster, { alt: '', eager }, context) : '';
    return still + (sourceLink ? `<p class="source">${sourceLink}</p>` : '');
  }
  const address = options.assets.mediaUrl(media);
  const given = {
    controls: true,
    preload: 'none',
    playsinline: true,
    ...sizeOf(media, sizeOf(poster)),
    poster: poster ? posterUrl(poster, context) : null,
    src: address + fragment(segment),
    'aria-label': title || words.video,
  };
  const fallback = `<a href="${escapeHtml(address)}">${say(words, words.downloadVideo)}</a>`;
  return `<video${attributes(given)}>${captionTracks(segment, context)}<p>${fallback}</p></video>`;
}

function duration(seconds: number | null, { words }: PageContext): string {
  if (seconds === null) return '';
  const seen = `<span aria-hidden="true">${formatDuration(seconds)}</span>`;
  const spoken = `<span class="visually-hidden">${say(words, words.duration(seconds))}</span>`;
  return element('time', { class: 'duration', datetime: isoDuration(seconds) }, seen + spoken);
}

function transcript(segment: VideoSegment, { words, options }: PageContext): string {
  const files = segment.captions.map(
    ({ lang, media }) =>
      `<a${attributes({ href: options.assets.mediaUrl(media), hreflang: lang, type: 'text/vtt' })}>${say(words, words.captionsFile)} (${escapeHtml(lang)})</a>`,
  );
  const said = paragraphs(segment.transcript);
  const sidecars = files.length > 0 ? `<p class="caption-files">${files.join(' ')}</p>` : '';
  const summary = say(words, said ? words.transcript : words.captions);
  return said || sidecars ? `<details><summary>${summary}</summary>${said}${sidecars}</details>` : '';
}

/** A video with all that is known of it, as one `figure`; empty where there is nothing to show. `eager` is for the story's lead. */
export function videoFigure(
  segment: VideoSegment,
  { className, eager = false }: { className: string; eager?: boolean },
  context: PageContext,
): string {
  const { title, caption, credit, durationSeconds, airedAt } = segment;
  const { words, options } = context;
  const aired = airedAt
    ? `<span class="aired">${say(words, words.aired)} ${printAirDate(airedAt, words, options.shell.timeZone)}</span>`
    : '';
  const facts = [
    duration(durationSeconds, context),
    aired,
    credit && `<span class="credit">${escapeHtml(credit)}</span>`,
  ];
  const known = facts.filter(Boolean).join(' ');
  const figcaption = [
    title && `<p class="video-title">${escapeHtml(title)}</p>`,
    known && `<p class="facts">${known}</p>`,
    caption && `<p>${escapeHtml(caption)}</p>`,
    transcript(segment, context),
  ].join('');
  const shown = player(segment, eager, context);
  if (!shown && !figcaption) return '';
  return element('figure', { class: className }, shown + (figcaption && `<figcaption>${figcaption}</figcaption>`));
}
