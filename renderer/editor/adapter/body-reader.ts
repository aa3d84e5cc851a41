import { $getRoot, $isElementNode, type EditorState, type LexicalNode } from 'lexical';
import { bodyOf, type Body } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { blockOfNode } from './block-nodes.ts';

interface Reading {
  /** The node and everything in it, as they were when the block was read. */
  parts: LexicalNode[];
  block: Block;
}

function partsOf(node: LexicalNode, parts: LexicalNode[] = []): LexicalNode[] {
  parts.push(node);
  if ($isElementNode(node)) for (const child of node.getChildren()) partsOf(child, parts);
  return parts;
}

const same = (a: readonly LexicalNode[], b: readonly LexicalNode[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);

/**
 * Reads the body out of editor states, doing again only what has changed: Lexical never changes a node that has been committed, so a block
 * whose nodes are the same objects is the same block. It then gives back the same Block object, and for no change at all the same Body.
 */
export class BodyReader {
  readonly #latest = new WeakMap<LexicalNode, Reading>();
  /** Blocks as they came from the document: undoing all the way gives back exactly these. */
  readonly #original = new WeakMap<LexicalNode, Reading>();
  #body: Body;

  constructor(state: EditorState, body: Body) {
    this.#body = body;
    state.read(() => {
      $getRoot()
        .getChildren()
        .forEach((node, index) => {
          const block = body.root.children[index];
          if (block) this.#original.set(node, { parts: partsOf(node), block });
        });
    });
  }

  read(state: EditorState): Body {
    const blocks = state.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => this.#blockOf(node))
        .filter((block) => block !== null),
    );
    const before = this.#body.root.children;
    const unchanged = blocks.length === before.length && blocks.every((block, index) => block === before[index]);
    if (!unchanged) this.#body = bodyOf(blocks);
    return this.#body;
  }

  #blockOf(node: LexicalNode): Block | null {
    const parts = partsOf(node);
    for (const known of [this.#latest.get(node), this.#original.get(node)]) {
      if (known && same(known.parts, parts)) return known.block;
    }
    const block = blockOfNode(node);
    if (block) this.#latest.set(node, { parts, block });
    return block;
  }
}
