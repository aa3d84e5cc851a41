import type { Block } from '../../../../../shared/document/blocks/block.ts';
import type { Reader } from './html-reader.ts';
import { isElement, tagOf, textOf } from './dom.ts';
import type { PageFacts, VideoFacts } from './page-facts.ts';
import { blockOfPlayer, factsOf, isTracker, playerAt, type FoundPlayer } from './players.ts';

const PLAYERS = [
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'lite-youtube',
  'lite-vimeo',
  'amp-youtube',
  'amp-vimeo',
  'amp-brightcove',
  'amp-jwplayer',
  'amp-iframe',
  'amp-twitter',
  'video-js',
  'brightcove-player',
  '[data-video-id][data-account]',
  '[data-youtube-id]',
  '[data-jw-media-id]',
  '.jwplayer[data-media-id]',
  'blockquote.twitter-tweet',
  'blockquote.twitter-video',
  'blockquote.instagram-media',
  'blockquote.tiktok-embed',
  '.fb-post[data-href]',
  '.fb-video[data-href]',
  'span[data-script]',
].join(',');

interface Placed {
  element: Element;
  player: FoundPlayer;
  /** Words that stand in the player, such as those of a post. */
  words: string;
}

/**
 * Puts a mark in the place of every player, post and map of a page, and gives the block of each mark with the facts that were used up. What only
 * counts readers is taken out and counted in the reader's notes.
 */
export function takePlayers(
  page: Document,
  facts: PageFacts,
  scripts: readonly string[],
  reader: Reader,
): VideoFacts[] {
  const placed: Placed[] = [];
  for (const element of page.querySelectorAll(PLAYERS)) {
    if (placed.some((other) => other.element.contains(element))) continue;
    const found = playerOf(element, scripts, reader);
    if (found) placed.push({ element, player: found, words: wordsOfPost(element) });
    else if (element.matches('iframe, object, embed')) reader.leftOut.frames += 1;
  }
  const videos = placed.filter(({ player }) => player.kind === 'video').length;
  const used: VideoFacts[] = [];
  for (const { element, player, words } of placed) {
    const known = player.kind === 'video' ? factsOf(player, facts.videos, videos) : undefined;
    if (known) used.push(known);
    const block = blockOfPlayer(player, known);
    if (block.type === 'embed') block.caption = words;
    reader.players.set(replace(page, element, reader), block);
    fillFromElement(block, element, reader);
  }
  return used;
}

function playerOf(element: Element, scripts: readonly string[], reader: Reader): FoundPlayer | undefined {
  const read = (name: string): string => element.getAttribute(name)?.trim() ?? '';
  const title = read('title') || read('aria-label') || read('data-title') || read('data-video-title');
  const at = (url: string): FoundPlayer | undefined => playerAt(reader.absolute(url) ?? '', title);
  const tag = tagOf(element);
  if (tag === 'span') return playerScript(scripts[Number(read('data-script'))] ?? '', reader);
  if (tag === 'video' || tag === 'audio') {
    const source = read('src') || element.querySelector('source[src]')?.getAttribute('src') || read('data-src');
    const url = reader.absolute(source ?? '') ?? '';
    if (isTracker(url)) return undefined;
    return { kind: 'video', provider: tag === 'audio' ? 'Audio' : 'Video', url, title, id: '' };
  }
  if (/^(?:lite|amp)-youtube$/.test(tag) || read('data-youtube-id')) {
    return at(`https://www.youtube.com/embed/${read('videoid') || read('data-videoid') || read('data-youtube-id')}`);
  }
  if (/^(?:lite|amp)-vimeo$/.test(tag))
    return at(`https://player.vimeo.com/video/${read('videoid') || read('data-videoid')}`);
  if (read('data-video-id') && (read('data-account') || tag === 'amp-brightcove')) {
    const player = read('data-player') || read('data-player-id') || 'default';
    return at(
      `https://players.brightcove.net/${read('data-account')}/${player}_default/index.html?videoId=${read('data-video-id')}`,
    );
  }
  const jw =
    read('data-jw-media-id') || (tag === 'amp-jwplayer' || element.matches('.jwplayer') ? read('data-media-id') : '');
  if (jw) return at(`https://cdn.jwplayer.com/previews/${jw}`);
  if (tag === 'amp-twitter') return at(`https://x.com/i/status/${read('data-tweetid')}`);
  if (tag === 'blockquote') {
    const link =
      read('data-instgrm-permalink') ||
      read('cite') ||
      [...element.querySelectorAll('a[href]')].at(-1)?.getAttribute('href');
    return at(link ?? '');
  }
  if (isHidden(element)) return undefined;
  return at(
    read('data-href') ||
      read('src') ||
      read('data-src') ||
      read('data') ||
      element.querySelector('param[name="movie"]')?.getAttribute('value') ||
      '',
  );
}

/** JW Player and its like stand in a page as a script by whose address the video is known. */
function playerScript(address: string, reader: Reader): FoundPlayer | undefined {
  const found = playerAt(reader.absolute(address) ?? '');
  return found && found.id !== '' && found.provider === 'JW Player' ? found : undefined;
}

const isHidden = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? '')) ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

const wordsOfPost = (element: Element): string =>
  tagOf(element) === 'blockquote' || element.matches('.fb-post') ? textOf(element) : '';

/** An empty element in the place of a player; the words in it stay in the ledger's hands. */
function replace(page: Document, element: Element, reader: Reader): HTMLElement {
  const mark = page.createElement('div');
  reader.linesOfMark.set(mark, reader.lines.in(element));
  element.replaceWith(mark);
  return mark;
}

function fillFromElement(block: Block, element: Element, reader: Reader): void {
  if (block.type !== 'video-segment' || !isElement(element)) return;
  const poster = element.getAttribute('poster');
  if (poster) reader.wantMedia(block.id, 'poster', poster);
  const source = element.getAttribute('src') ?? element.querySelector('source[src]')?.getAttribute('src');
  if (tagOf(element) === 'video' && source && reader.absolute(source) === undefined)
    reader.wantMedia(block.id, 'media', source);
}
