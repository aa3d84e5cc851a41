/** One element of a run as it should stand: its HTML, and a key by which it is known again. */
export interface RunItem {
  readonly key: string;
  readonly html: string;
}

interface Standing extends RunItem {
  readonly element: Element;
  /** The white space before the element, as the renderer writes it. */
  readonly gap: ChildNode;
}

/**
 * Neighbouring children of one parent, each exactly one element with white space before it, and white space after the last. Changing the run
 * touches only the elements that differ, so that scroll position, pictures and videos of the others stay as they are.
 */
export class ElementRun {
  readonly #parent: ParentNode & Node;
  /** The white space that stands after the run. */
  readonly #end: ChildNode | null;
  #standing: Standing[];

  /** Over elements that stand already: `first` and those after it, one for each item. */
  constructor(parent: ParentNode & Node, first: Element | null, items: readonly RunItem[]) {
    this.#parent = parent;
    let next = first;
    this.#standing = items.map((item) => {
      const gap = next?.previousSibling;
      if (!next || !gap) throw new Error(`The page lacks the element of ${item.key}`);
      const standing = { ...item, element: next, gap };
      next = next.nextElementSibling;
      return standing;
    });
    const last = this.#standing.at(-1)?.element;
    this.#end = last ? last.nextSibling : (first?.previousSibling ?? parent.lastChild);
  }

  elementOf(key: string): Element | undefined {
    return this.#standing.find((item) => item.key === key)?.element;
  }

  keyOf(element: Element): string | undefined {
    return this.#standing.find((item) => item.element === element)?.key;
  }

  update(items: readonly RunItem[]): void {
    const before = new Map(this.#standing.map((item) => [item.key, item]));
    const next = items.map((item) => {
      const known = before.get(item.key);
      before.delete(item.key);
      return known ? this.#renewed(known, item) : this.#made(item);
    });
    for (const { element, gap } of before.values()) {
      element.remove();
      gap.remove();
    }
    this.#arrange(next);
    this.#standing = next;
  }

  #arrange(items: readonly Standing[]): void {
    let behind = this.#end;
    for (const { element, gap } of items.toReversed()) {
      if (element.nextSibling !== behind || element.parentNode !== this.#parent) {
        this.#parent.insertBefore(element, behind);
        this.#parent.insertBefore(gap, element);
      }
      behind = gap;
    }
  }

  #renewed(known: Standing, item: RunItem): Standing {
    if (known.html === item.html) return known;
    const element = this.#parse(item.html);
    known.element.replaceWith(element);
    return { ...item, element, gap: known.gap };
  }

  #made(item: RunItem): Standing {
    return { ...item, element: this.#parse(item.html), gap: this.#owner.createTextNode('\n') };
  }

  get #owner(): Document {
    const { ownerDocument } = this.#parent;
    if (!ownerDocument) throw new Error('The run stands in no document');
    return ownerDocument;
  }

  #parse(html: string): Element {
    const template = this.#owner.createElement('template');
    template.innerHTML = html;
    const element = template.content.firstElementChild;
    if (!element) throw new Error('A part of the page has no element');
    return element;
  }
}
