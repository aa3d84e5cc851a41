/** A site whose pages are films or posts; known by its address alone, with no network. */
export interface Provider {
  readonly name: string;
  readonly kind: 'video' | 'embed';
}

interface Rule extends Provider {
  readonly hosts: readonly string[];
  /** Which pages of the host are a film or a post. */
  readonly path: RegExp;
}

const RULES: readonly Rule[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    path: /^\/(?:watch\?(?:.*&)?v=|shorts\/|live\/|embed\/)[\w-]+/,
  },
  { name: 'YouTube', kind: 'video', hosts: ['youtu.be'], path: /^\/[\w-]{6,}/ },
  { name: 'Vimeo', kind: 'video', hosts: ['vimeo.com'], path: /^\/(?:channels\/[\w-]+\/|video\/)?\d+/ },
  { name: 'Dailymotion', kind: 'video', hosts: ['dailymotion.com'], path: /^\/video\/\w+/ },
  { name: 'Dailymotion', kind: 'video', hosts: ['dai.ly'], path: /^\/\w+/ },
  { name: 'Twitch', kind: 'video', hosts: ['twitch.tv'], path: /^\/(?:videos\/\d+|\w+\/clip\/)/ },
  { name: 'TikTok', kind: 'video', hosts: ['tiktok.com'], path: /^\/@[\w.-]+\/video\/\d+/ },
  { name: 'Streamable', kind: 'video', hosts: ['streamable.com'], path: /^\/\w{4,}$/ },
  { name: 'Brightcove', kind: 'video', hosts: ['players.brightcove.net'], path: /videoId=/ },
  {
    name: 'JW Player',
    kind: 'video',
    hosts: ['cdn.jwplayer.com', 'content.jwplatform.com'],
    path: /^\/(?:players|videos|previews)\//,
  },
  { name: 'X', kind: 'embed', hosts: ['x.com', 'twitter.com'], path: /^\/\w+\/status\/\d+/ },
  { name: 'Bluesky', kind: 'embed', hosts: ['bsky.app'], path: /^\/profile\/[^/]+\/post\/\w+/ },
  { name: 'Threads', kind: 'embed', hosts: ['threads.net', 'threads.com'], path: /^\/@[\w.]+\/post\/\w+/ },
  { name: 'Instagram', kind: 'embed', hosts: ['instagram.com'], path: /^\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+/ },
  {
    name: 'Facebook',
    kind: 'embed',
    hosts: ['facebook.com', 'fb.watch'],
    path: /^\/(?:[\w.]+\/(?:posts|videos|photos)\/|watch|reel\/|permalink\.php|story\.php|\w{6,}\/?$)/,
  },
  { name: 'Reddit', kind: 'embed', hosts: ['reddit.com'], path: /^\/r\/\w+\/comments\/\w+/ },
  { name: 'SoundCloud', kind: 'embed', hosts: ['soundcloud.com'], path: /^\/[\w-]+\/[\w-]+/ },
  {
    name: 'Spotify',
    kind: 'embed',
    hosts: ['open.spotify.com'],
    path: /^\/(?:episode|show|track|album|playlist)\/\w+/,
  },
  { name: 'Flickr', kind: 'embed', hosts: ['flickr.com'], path: /^\/photos\/[^/]+\/\d+/ },
  { name: 'DocumentCloud', kind: 'embed', hosts: ['documentcloud.org'], path: /^\/documents\/\d+/ },
  { name: 'Datawrapper', kind: 'embed', hosts: ['datawrapper.dwcdn.net'], path: /^\/\w{5}/ },
];

const FILM_FILE = /\.(?:mp4|m4v|webm|mov|ogv)$/i;
const POST = /^\/@[\w.-]+\/\d{6,}$/;

const isOn = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** The provider of a film or post at this address; undefined for a page of any other kind. */
export function providerOf(address: string): Provider | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const place = url.pathname + url.search;
  const rule = RULES.find(({ hosts, path }) => hosts.some((site) => isOn(url.hostname, site)) && path.test(place));
  if (rule) return { name: rule.name, kind: rule.kind };
  const host = url.hostname.replace(/^www\./, '');
  if (FILM_FILE.test(url.pathname)) return { name: host, kind: 'video' };
  // Why: servers of the fediverse have names of their own; their posts all have this form.
  return POST.test(url.pathname) ? { name: `Mastodon (${host})`, kind: 'embed' } : undefined;
}
