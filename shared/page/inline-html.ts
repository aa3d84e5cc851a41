import { isLinkUrl, TEXT_FORMAT, type Inline, type InlineText } from '../document/inline.ts';
import { linkedStory } from '../domain/story-link.ts';
import { attributes, escapeHtml } from './html.ts';
import type { PageOptions } from './page-options.ts';

const ELEMENTS = [
  [TEXT_FORMAT.superscript, 'sup'],
  [TEXT_FORMAT.subscript, 'sub'],
  [TEXT_FORMAT.strikethrough, 's'],
  [TEXT_FORMAT.italic, 'em'],
  [TEXT_FORMAT.bold, 'strong'],
] as const;

function textHtml({ text, format }: InlineText): string {
  let html = escapeHtml(text);
  if (text === '' || format === 0) return html;
  for (const [bit, name] of ELEMENTS) if (format & bit) html = `<${name}>${html}</${name}>`;
  return html;
}

/** What a page knows of where other stories of the newsroom stand. */
export type KnownStories = Pick<PageOptions, 'storyUrl'>;

/** Inline content as HTML. A link whose address is none that a page may point to, or whose story has no known address, keeps its words only. */
export function inlineHtml(children: readonly Inline[], known: KnownStories): string {
  let html = '';
  for (const child of children) {
    if (child.type === 'text') html += textHtml(child);
    else if (child.type === 'linebreak') html += '<br>';
    else html += linkedTarget(child.url, inlineHtml(child.children, known), known);
  }
  return html;
}

/** HTML as a link, or as it is where the address is none that a page may point to. */
export const linked = (url: string, html: string, given: Record<string, string> = {}): string =>
  isLinkUrl(url) && html !== '' ? `<a${attributes({ ...given, href: validUrl(url) })}>${html}</a>` : html;

/** HTML as a link to a web address or to another story of the newsroom. */
export function linkedTarget(url: string, html: string, { storyUrl }: KnownStories): string {
  const id = linkedStory(url);
  if (id === undefined) return linked(url, html);
  const address = storyUrl?.(id);
  return address !== undefined && html !== '' ? `<a${attributes({ href: validUrl(address) })}>${html}</a>` : html;
}

/** The address with what no URL may hold written as percent signs, as a browser itself would; the rest stays as the desk wrote it. */
export const validUrl = (url: string): string =>
  url
    .replace(/["<>\\^`{|}\s]|%(?![0-9a-f]{2})/gi, encodeURIComponent)
    .replace(/(?<=^https?:\/\/[^/?#]*[/?#].*)[[\]]/gi, encodeURIComponent);

/** Plain text of a field as paragraphs: an empty line parts them, a line break inside one is kept. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${escapeHtml(part).replace(/\n/g, '<br>')}</p>`)
    .join('');
