import type { CaptionTrack, VideoSegment } from '../document/blocks/video-segment.ts';
import { attributes } from './html.ts';
import type { PageContext } from './page-context.ts';
import { languageName } from './words/language-name.ts';

function trackAddress({ media }: CaptionTrack, { options: { assets } }: PageContext): string {
  const text = assets.captionText(media);
  // Why: Chromium refuses a track from another file on file://, and takes one from a data: address.
  return text === undefined ? assets.mediaUrl(media) : `data:text/vtt;charset=utf-8,${encodeURIComponent(text)}`;
}

/** The caption tracks of a video; the first in the story's own language is shown unless the reader turns it off. */
export function captionTracks(segment: VideoSegment, context: PageContext): string {
  const spoken = primary(context.document.fields.language);
  const shown = segment.captions.find(({ lang }) => primary(lang) === spoken);
  return segment.captions
    .map((track) => {
      const named = { kind: 'captions', srclang: track.lang, label: languageName(track.lang) };
      return `<track${attributes({ ...named, default: track === shown, src: trackAddress(track, context) })}>`;
    })
    .join('');
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
