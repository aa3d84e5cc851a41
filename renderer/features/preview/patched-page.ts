import type { PageParts } from '../../../shared/page/page-parts.ts';
import { ElementRun, type RunItem } from './element-run.ts';

const inOrder = (parts: readonly string[]): RunItem[] => parts.map((html, index) => ({ key: String(index), html }));
const blockItems = ({ blocks }: PageParts): RunItem[] => blocks.map(({ id, html }) => ({ key: id, html }));

/** The children of a head by what they say: one that changed is another one, and the style sheet's link stays untouched. */
function headItems(head: string, page: Document): RunItem[] {
  const template = page.createElement('template');
  template.innerHTML = head;
  const seen = new Map<string, number>();
  return Array.from(template.content.children, ({ outerHTML: html }) => {
    const copies = seen.get(html) ?? 0;
    seen.set(html, copies + 1);
    return { key: `${html}#${copies}`, html };
  });
}

/** A loaded page that follows its story: each change replaces only the parts that differ, and leaves what a full render would give. */
export class PatchedPage {
  readonly #page: Document;
  readonly #head: ElementRun;
  readonly #beforeMain: ElementRun;
  readonly #storyTop: ElementRun;
  readonly #blocks: ElementRun;
  readonly #storyEnd: ElementRun;
  readonly #afterMain: ElementRun;
  #headHtml: string;

  /** Over a document that was loaded from `renderPage` with the same document and options as `parts`. */
  constructor(page: Document, parts: PageParts) {
    const main = page.querySelector('body > main');
    const article = main?.querySelector(':scope > article');
    const body = article?.querySelector(':scope > .story-body');
    if (!main || !article || !body) throw new Error('The page has no story');
    this.#page = page;
    this.#headHtml = parts.head;
    this.#head = new ElementRun(page.head, page.head.firstElementChild, headItems(parts.head, page));
    this.#beforeMain = new ElementRun(page.body, page.body.firstElementChild, inOrder(parts.beforeMain));
    this.#storyTop = new ElementRun(article, article.firstElementChild, inOrder(parts.storyTop));
    this.#blocks = new ElementRun(body, body.firstElementChild, blockItems(parts));
    this.#storyEnd = new ElementRun(article, body.nextElementSibling, inOrder(parts.storyEnd));
    this.#afterMain = new ElementRun(page.body, main.nextElementSibling, inOrder(parts.afterMain));
  }

  update(parts: PageParts): void {
    const { documentElement: root } = this.#page;
    if (root.lang !== parts.language) root.lang = parts.language;
    if (root.dir !== parts.direction) root.dir = parts.direction;
    if (parts.head !== this.#headHtml) {
      this.#head.update(headItems(parts.head, this.#page));
      this.#headHtml = parts.head;
    }
    this.#beforeMain.update(inOrder(parts.beforeMain));
    this.#storyTop.update(inOrder(parts.storyTop));
    this.#blocks.update(blockItems(parts));
    this.#storyEnd.update(inOrder(parts.storyEnd));
    this.#afterMain.update(inOrder(parts.afterMain));
  }

  /** The element of a block; undefined where the page shows nothing of it. */
  elementOf(blockId: string): Element | undefined {
    return this.#blocks.elementOf(blockId);
  }

  /** The block in whose element this one stands; undefined outside the story's body. */
  blockAt(element: Element): string | undefined {
    const child = element.closest('.story-body > *');
    return child ? this.#blocks.keyOf(child) : undefined;
  }
}
