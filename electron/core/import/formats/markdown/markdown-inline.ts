import type { Token } from 'marked';
import {
  isLinkUrl,
  text as textNode,
  TEXT_FORMAT,
  type Inline,
  type InlineLink,
} from '../../../../../shared/document/inline.ts';
import { unescaped } from '../entities.ts';

/** The picture of a Markdown text, which is a block of its own in a story. */
export interface MarkdownPicture {
  src: string;
  alt: string;
  title: string;
}

/** The inline content of Markdown tokens; pictures are given to `onPicture`, HTML tags are left out and what stands between them stays. */
export function markdownInlines(tokens: readonly Token[], onPicture: (picture: MarkdownPicture) => void): Inline[] {
  const found: Inline[] = [];
  collect(tokens, 0, undefined, found, onPicture);
  return found;
}

function collect(
  tokens: readonly Token[],
  format: number,
  link: InlineLink | undefined,
  found: Inline[],
  onPicture: (picture: MarkdownPicture) => void,
): void {
  const inside = (token: Token, bits: number, to = link): void =>
    collect(token.type === 'text' || !('tokens' in token) ? [] : (token.tokens ?? []), bits, to, found, onPicture);
  const add = (text: string): void => {
    const list: Inline[] = link?.children ?? found;
    if (text !== '') list.push(textNode(text, format));
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'strong':
        inside(token, format | TEXT_FORMAT.bold);
        break;
      case 'em':
        inside(token, format | TEXT_FORMAT.italic);
        break;
      case 'del':
        inside(token, format | TEXT_FORMAT.strikethrough);
        break;
      case 'br':
        (link?.children ?? found).push({ type: 'linebreak', version: 1 });
        break;
      case 'image': {
        const { href, text, title } = token as { href: string; text: string; title: string | null };
        onPicture({ src: href, alt: unescaped(text), title: unescaped(title ?? '') });
        break;
      }
      case 'link': {
        const url = (token as { href: string }).href;
        const opened = link === undefined && isLinkUrl(url) && url.length <= 4096 ? openLink(url, found) : link;
        inside(token, format, opened);
        break;
      }
      case 'html':
        if (/^<br\s*\/?>/i.test(token.raw)) (link?.children ?? found).push({ type: 'linebreak', version: 1 });
        break;
      case 'text':
        if ('tokens' in token && token.tokens) collect(token.tokens, format, link, found, onPicture);
        else add(unescaped(lineOf((token as { text: string }).text)));
        break;
      case 'codespan':
      case 'escape':
        add((token as { text: string }).text);
        break;
      default:
        add(unescaped(lineOf(token.raw)));
    }
  }
}

function openLink(url: string, found: Inline[]): InlineLink {
  const link: InlineLink = { type: 'link', version: 1, url, children: [] };
  found.push(link);
  return link;
}

// Why: in Markdown a line's end inside a paragraph is a space.
const lineOf = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, ' ');
