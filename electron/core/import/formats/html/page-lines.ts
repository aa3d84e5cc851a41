import type { Ledger, LineId } from '../../ledger.ts';
import { isElement, isText, tagOf } from './dom.ts';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr ruby rt rp img picture source'.split(
    ' ',
  ),
);

/** True for an element that stands in a line of text and does not end it. */
export const isInlineTag = (tag: string): boolean => INLINE.has(tag);

/** The lines of a page as a reader sees them, each entered in the ledger, and which line each text of the DOM belongs to. */
export class PageLines {
  readonly #lineOf = new Map<Node, LineId>();
  readonly #ledger: Ledger;
  #open: { nodes: Text[]; text: string } = { nodes: [], text: '' };

  constructor(root: Node, ledger: Ledger) {
    this.#ledger = ledger;
    this.#walk(root);
    this.#flush();
  }

  /** The lines that have words in this part of the page. */
  in(root: Node): LineId[] {
    const found = new Set<LineId>();
    for (const node of textsUnder(root)) {
      const line = this.#lineOf.get(node);
      if (line !== undefined) found.add(line);
    }
    return [...found];
  }

  /** Every line of the page. */
  get all(): LineId[] {
    return [...new Set(this.#lineOf.values())];
  }

  // Why not recursive: a page may nest as deep as it likes.
  #walk(root: Node): void {
    let node: Node | null = root;
    while (node) {
      if (isText(node)) this.#add(node);
      else if (isElement(node) && !isInlineTag(tagOf(node))) this.#flush();
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node && isElement(node) && !isInlineTag(tagOf(node))) this.#flush();
      }
      if (!node || node === root) return;
      node = node.nextSibling;
    }
  }

  #add(node: Text): void {
    if (node.data.trim() !== '') this.#open.nodes.push(node);
    this.#open.text += node.data;
  }

  #flush(): void {
    const { nodes, text } = this.#open;
    this.#open = { nodes: [], text: '' };
    if (nodes.length === 0) return;
    const line = this.#ledger.enter(text.replace(/\s+/g, ' ').trim());
    for (const node of nodes) this.#lineOf.set(node, line);
  }
}

/** Every text under a node, in order. */
export function* textsUnder(root: Node): Generator<Text> {
  let node: Node | null = root;
  while (node) {
    if (isText(node)) yield node;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}
