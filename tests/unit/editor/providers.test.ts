import { describe, expect, it } from 'vitest';
import { providerOf } from '../../../renderer/editor/paste/providers.ts';

const named = (address: string): string | undefined => {
  const provider = providerOf(address);
  return provider && `${provider.kind}: ${provider.name}`;
};

describe('an address is known for', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcdefghijk', 'video: YouTube'],
    ['https://www.youtube.com/watch?list=x&v=abcdefghijk', 'video: YouTube'],
    ['https://m.youtube.com/shorts/abcdefghijk', 'video: YouTube'],
    ['https://youtu.be/abcdefghijk?t=30', 'video: YouTube'],
    ['https://vimeo.com/123456789', 'video: Vimeo'],
    ['https://player.vimeo.com/video/123456789', 'video: Vimeo'],
    ['https://www.tiktok.com/@desk.ca/video/7301234567890123456', 'video: TikTok'],
    ['https://x.com/desk/status/1234567890', 'embed: X'],
    ['https://twitter.com/desk/status/1234567890', 'embed: X'],
    ['https://bsky.app/profile/desk.example/post/3kabc', 'embed: Bluesky'],
    ['https://www.instagram.com/p/Cabc_-1/', 'embed: Instagram'],
    ['https://social.example/@desk/112233445566', 'embed: Mastodon (social.example)'],
    ['https://www.example.org/films/ferry.mp4', 'video: example.org'],
  ])('%s', (address, provider) => expect(named(address)).toBe(provider));

  it.each([
    'https://www.youtube.com/@desk',
    'https://www.youtube.com/results?search_query=ferry',
    'https://vimeo.com/about',
    'https://x.com/desk',
    'https://notyoutube.com/watch?v=abcdefghijk',
    'https://youtube.com.example.org/watch?v=abcdefghijk',
    'https://example.org/story',
    'ftp://example.org/film.mp4',
    'youtube.com/watch?v=abcdefghijk',
    'no address at all',
  ])('nothing: %s', (address) => expect(providerOf(address)).toBeUndefined());
});
