import type { Block } from '../../../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../../../shared/document/blocks/empty-block.ts';
import { isLinkUrl } from '../../../../../shared/document/inline.ts';
import { isAirDate } from '../../../../../shared/domain/air-date.ts';
import { parseDuration } from '../../../../../shared/domain/duration.ts';
import type { VideoFacts } from './page-facts.ts';

/** Something of another site that stands in a page: a player, a post, a map. */
export interface FoundPlayer {
  kind: 'video' | 'embed';
  provider: string;
  /** Its address for a reader, absolute; empty where the page does not name one that can be opened. */
  url: string;
  title: string;
  /** By which structured data may name it: the host's own id of the video. */
  id: string;
}

interface Host {
  provider: string;
  kind: 'video' | 'embed';
  pattern: RegExp;
  /** The address of the page for a reader, from the id; the player's own where it is left out. */
  page?: (id: string) => string;
}

const HOSTS: readonly Host[] = [
  {
    provider: 'YouTube',
    kind: 'video',
    pattern:
      /^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed|v|live|shorts)\/|youtube\.com\/watch\?(?:.*&)?v=|youtu\.be\/)([\w-]{6,20})/i,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    provider: 'Vimeo',
    kind: 'video',
    pattern: /^(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{5,14})/i,
    page: (id) => `https://vimeo.com/${id}`,
  },
  {
    provider: 'Dailymotion',
    kind: 'video',
    pattern: /^(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player(?:\/\w+)?\.html\?video=|video\/)(\w+)/i,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  { provider: 'Brightcove', kind: 'video', pattern: /^players\.brightcove\.net\/\S*?[?&]videoId=((?:ref:)?[\w.-]+)/i },
  { provider: 'Brightcove', kind: 'video', pattern: /^(?:players\.brightcove\.net|bcove\.video)\/(\S*)/i },
  {
    provider: 'JW Player',
    kind: 'video',
    pattern:
      /^(?:cdn\.jwplayer\.com|content\.jwplatform\.com|cdn\.jwplatform\.com)\/(?:players|previews|videos|manifests)\/([A-Za-z0-9]{8})/i,
  },
  {
    provider: 'Facebook',
    kind: 'video',
    pattern: /^(?:www\.)?facebook\.com\/plugins\/video\.php\?\S*?href=([^&]+)/i,
    page: decodeURIComponent,
  },
  { provider: 'X', kind: 'embed', pattern: /^(?:(?:www|mobile|platform)\.)?(?:twitter|x)\.com\/(\S+)/i },
  {
    provider: 'Instagram',
    kind: 'embed',
    pattern: /^(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+)/i,
    page: (id) => `https://www.instagram.com/${id}/`,
  },
  { provider: 'TikTok', kind: 'embed', pattern: /^(?:www\.)?tiktok\.com\/(\S+)/i },
  {
    provider: 'Spotify',
    kind: 'embed',
    pattern: /^open\.spotify\.com\/embed\/(\S+)/i,
    page: (id) => `https://open.spotify.com/${id}`,
  },
];
const TRACKERS =
  /(?:googletagmanager|doubleclick|googlesyndication|adservice|amazon-adsystem|taboola|outbrain|scorecardresearch|chartbeat|quantserve|facebook\.com\/tr|\/ads?[/.?]|adserver|criteo|recaptcha|consent|piano\.io|permutive)/i;
const VIDEO_WORDS = /(?:video|player|embed\/v|watch|media-?id|stream|\.mp4|\.m3u8|\.webm)/i;
const GENERIC_TITLE =
  /^(?:youtube|vimeo|video|embedded|brightcove|jw)?[\s-]*(?:video|media|content|embed(?:ded)?)?[\s-]*(?:player|video|content|frame|iframe)?$/i;

/** True for an address that only counts or sells readers. */
export const isTracker = (url: string): boolean => TRACKERS.test(url);

/** A player or a post by its address; undefined for an address that nothing of a story stands at. */
export function playerAt(url: string, title = ''): FoundPlayer | undefined {
  if (!isLinkUrl(url) || url.startsWith('mailto:') || isTracker(url)) return undefined;
  const bare = url.replace(/^https?:\/\//i, '');
  const own = GENERIC_TITLE.test(title.trim()) ? '' : title.trim();
  for (const { provider, kind, pattern, page } of HOSTS) {
    const id = pattern.exec(bare)?.[1];
    if (id === undefined) continue;
    const address = page ? safely(page, id) : url;
    return { kind, provider, url: isLinkUrl(address) ? address : url, title: own, id };
  }
  const kind = VIDEO_WORDS.test(bare) ? 'video' : 'embed';
  return { kind, provider: bare.split(/[/?#:]/)[0]?.replace(/^www\./, '') ?? '', url, title: own, id: '' };
}

function safely(page: (id: string) => string, id: string): string {
  try {
    return page(id);
  } catch (error) {
    // Why: a broken percent sign makes no address; the player's own is taken instead.
    if (error instanceof URIError) return '';
    throw error;
  }
}

/** The block of a player, with what structured data knows of its video. */
export function blockOfPlayer(player: FoundPlayer, facts: VideoFacts | undefined): Block {
  if (player.kind === 'embed')
    return { ...emptyBlock('embed'), url: player.url, provider: player.provider, title: player.title };
  return { ...segmentOf(facts), title: facts?.name || player.title, sourceUrl: player.url };
}

/** A video that structured data describes. */
export function segmentOf(facts: VideoFacts | undefined) {
  const seconds = facts?.duration ? parseDuration(wholeSeconds(facts.duration)) : undefined;
  const aired = facts?.uploadDate.slice(0, 10) ?? '';
  const page = facts?.addresses.find((url) => isLinkUrl(url) && !url.startsWith('mailto:')) ?? '';
  return {
    ...emptyBlock('video-segment'),
    title: facts?.name ?? '',
    caption: facts?.description ?? '',
    durationSeconds: seconds ?? null,
    airedAt: isAirDate(aired) ? aired : null,
    sourceUrl: page,
  };
}

/** "PT7M45.2S" and "P0DT0H7M45S" as the durations that we know. */
const wholeSeconds = (duration: string): string =>
  duration
    .replace(/^P0?D?(?:\d+Y)?T/i, 'PT')
    .replace(/(\d+)\.\d+S$/i, '$1S')
    .replace(/^PT0H/i, 'PT');

/** The structured data that speaks of this player: by the address or id that both name, or as the only one for the only player. */
export function factsOf(player: FoundPlayer, all: readonly VideoFacts[], players: number): VideoFacts | undefined {
  const named = all.find(
    ({ addresses, id }) =>
      (player.id.length > 4 && (id === player.id || addresses.some((url) => url.includes(player.id)))) ||
      addresses.includes(player.url),
  );
  return named ?? (all.length === 1 && players === 1 ? all[0] : undefined);
}
