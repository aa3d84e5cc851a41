import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { isLinkUrl, TEXT_FORMAT, type Inline } from '../../../shared/document/inline.ts';
import { cleanPage } from './clean-dom.ts';
import { InlineRun } from './inline-run.ts';
import { formatIn } from './inline-style.ts';
import { listFrom, wordListFrom, wordListLevel } from './list-from-html.ts';
import { providerOf } from './providers.ts';

type Kind = 'paragraph' | 'quote' | 'upper' | 'lower';

interface Around {
  kind: Kind;
  format: number;
  url: string | null;
  keepSpace: boolean;
}

const BLOCK_TAGS = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV ADDRESS FIGURE FIGCAPTION DL DT DD TABLE TBODY THEAD TFOOT TR CAPTION DETAILS SUMMARY H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE CENTER LI BODY'.split(
    ' ',
  ),
);

/** What a clipboard's page holds for a story. */
export interface PastedPage {
  blocks: Block[];
  /** Pictures that do not come along: pasting takes words, and fetches nothing. */
  picturesLeft: number;
}

const plain = (inlines: Inline[]): Inline[] =>
  inlines.map((inline) => (inline.type === 'text' ? { ...inline, format: inline.format & ~TEXT_FORMAT.bold } : inline));

function blockOf(kind: Kind, children: Inline[]): Block {
  if (kind === 'quote') return { ...emptyBlock('quote'), children };
  if (kind === 'paragraph') return { ...emptyBlock('paragraph'), children };
  // Why: a heading is bold by being one.
  return { ...emptyBlock('cross-head'), level: kind === 'upper' ? 2 : 3, children: plain(children) };
}

class PageReader {
  readonly page: PastedPage = { blocks: [], picturesLeft: 0 };
  readonly #run = new InlineRun();

  #flush(kind: Kind): void {
    for (const children of this.#run.take()) this.page.blocks.push(blockOf(kind, children));
  }

  #place(block: Block, around: Around): void {
    this.#flush(around.kind);
    this.page.blocks.push(block);
  }

  /** A post or film that stands in the page by its address; null for any other frame. */
  #embedded(address: string): Block | null {
    const provider = isLinkUrl(address) ? providerOf(address) : undefined;
    if (!provider) return null;
    return provider.kind === 'video'
      ? { ...emptyBlock('video-segment'), sourceUrl: address }
      : { ...emptyBlock('embed'), url: address, provider: provider.name };
  }

  #image(image: HTMLImageElement): void {
    if (image.hasAttribute('src')) this.page.picturesLeft += 1;
  }

  readAll(nodes: Iterable<Node>, around: Around): void {
    const list = [...nodes];
    for (let index = 0; index < list.length; index++) {
      const node = list[index];
      if (node instanceof HTMLElement && wordListLevel(node) > 0) {
        const entries: HTMLElement[] = [];
        for (let next = node as Node | undefined; next; next = list[++index]) {
          if (next instanceof HTMLElement && wordListLevel(next) > 0) entries.push(next);
          else if (!(next instanceof Text) || next.textContent.trim() !== '') break;
        }
        index -= 1;
        this.#place(wordListFrom(entries), around);
      } else if (node) this.#read(node, around);
    }
  }

  #read(node: Node, around: Around): void {
    if (node instanceof Text) this.#run.add(node.data, around.format, around.url, around.keepSpace);
    if (!(node instanceof HTMLElement)) return;
    const { tagName: tag } = node;
    if (tag === 'BR') this.#run.break();
    else if (tag === 'IMG') this.#image(node as HTMLImageElement);
    else if (tag === 'HR') this.#place(emptyBlock('divider'), around);
    else if (tag === 'UL' || tag === 'OL') this.#list(node, around);
    else if (tag === 'IFRAME' || tag === 'VIDEO') this.#frame(node, around);
    else if (node.matches('blockquote.twitter-tweet, blockquote.instagram-media, blockquote.bluesky-embed'))
      this.#post(node, around);
    else if (BLOCK_TAGS.has(tag)) this.#block(node, around);
    else this.#inline(node, around);
  }

  #list(node: HTMLElement, around: Around): void {
    const list = listFrom(node);
    if (list.children.length > 0) this.#place(list, around);
  }

  #frame(node: HTMLElement, around: Around): void {
    const block = this.#embedded(node.getAttribute('src') ?? '');
    if (block) this.#place(block, around);
  }

  #post(node: HTMLElement, around: Around): void {
    const address = [...node.querySelectorAll('a')].map((link) => link.href).find((href) => providerOf(href));
    const block = address ? this.#embedded(address) : null;
    if (block) this.#place(block, around);
    else this.#block(node, around);
  }

  #block(node: HTMLElement, around: Around): void {
    const { tagName: tag } = node;
    this.#flush(around.kind);
    const kind: Kind =
      /^H[12]$/.test(tag) || node.classList.contains('MsoTitle')
        ? 'upper'
        : /^H[3-6]$/.test(tag)
          ? 'lower'
          : tag === 'BLOCKQUOTE'
            ? 'quote'
            : around.kind;
    const inside = {
      ...around,
      kind,
      format: formatIn(node, around.format),
      keepSpace: around.keepSpace || tag === 'PRE',
    };
    if (tag === 'TR') this.#row(node, inside);
    else if (tag === 'PRE') this.#preformatted(node, inside);
    else this.readAll(node.childNodes, inside);
    this.#flush(kind);
  }

  #row(row: HTMLElement, around: Around): void {
    [...row.children].forEach((cell, index) => {
      if (index > 0) this.#run.add(' | ', 0, null, true);
      for (const child of cell.childNodes) {
        if (child instanceof HTMLElement && BLOCK_TAGS.has(child.tagName)) this.#inline(child, around);
        else this.#read(child, around);
      }
    });
  }

  #preformatted(node: HTMLElement, around: Around): void {
    node.textContent
      .replace(/\n$/, '')
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) this.#run.break();
        this.#run.add(line, around.format, null, true);
      });
  }

  #inline(node: HTMLElement, around: Around): void {
    const href = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : '';
    const url = isLinkUrl(href) ? href : around.url;
    this.readAll(node.childNodes, { ...around, url, format: formatIn(node, around.format) });
  }
}

/** The blocks in a clipboard's HTML: words, headings, lists and links; no fonts, no colours, nothing that loads or runs. */
export function blocksFromHtml(html: string): PastedPage {
  const reader = new PageReader();
  const { body } = cleanPage(html);
  reader.readAll([body], { kind: 'paragraph', format: 0, url: null, keepSpace: false });
  return reader.page;
}
