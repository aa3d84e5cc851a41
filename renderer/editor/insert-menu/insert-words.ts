import type { Embed } from '../../../shared/document/blocks/embed.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import type { VideoSegment } from '../../../shared/document/blocks/video-segment.ts';
import { isLinkUrl } from '../../../shared/document/inline.ts';
import { parseDuration } from '../../../shared/domain/duration.ts';
import { providerOf } from '../paste/providers.ts';

interface Typed {
  url: string;
  seconds: number | null;
  words: string;
}

/** Tells the address, the duration and the other words apart in what follows a block's name: `https://… 7:45 The last boat`. */
export function readTyped(typed: string): Typed {
  const result: Typed = { url: '', seconds: null, words: '' };
  const others: string[] = [];
  for (const part of typed.split(/\s+/).filter(Boolean)) {
    // Why: a bare number is more often part of a title than a count of seconds.
    const seconds = /^\d+$/.test(part) ? undefined : parseDuration(part);
    if (result.url === '' && isLinkUrl(part)) result.url = part;
    else if (result.seconds === null && seconds !== undefined) result.seconds = seconds;
    else others.push(part);
  }
  return { ...result, words: others.join(' ') };
}

export function videoOf(typed: string): VideoSegment {
  const { url, seconds, words } = readTyped(typed);
  return { ...emptyBlock('video-segment'), sourceUrl: url, durationSeconds: seconds, title: words };
}

export function embedOf(typed: string): Embed {
  const { url, words } = readTyped(typed);
  return { ...emptyBlock('embed'), url, provider: providerOf(url)?.name ?? '', title: words };
}
