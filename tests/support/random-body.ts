import { bodyOf, type Body } from '../../shared/document/article-document.ts';
import { BLOCK_TYPES, type Block, type BlockType } from '../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import type { ListItem, NestedList } from '../../shared/document/blocks/list.ts';
import { TEXT_FORMAT, type Inline, type InlineText } from '../../shared/document/inline.ts';

const WORDS = [
  'ferry',
  'ice',
  'Åland',
  'naïve',
  '“quoted”',
  'د',
  '渡し船',
  '7:45',
  ' ',
  'a\tb',
  'TK',
  '👩‍🚒',
  'x'.repeat(60),
  '<b>',
  '&amp;',
];
const FORMATS = Object.values(TEXT_FORMAT);

/** Makes bodies and blocks of every kind from numbers between 0 and 1, in the one form that the editor itself writes. */
export class RandomBody {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  upTo(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.upTo(items.length)] as T;
  }

  words(most = 6): string {
    return Array.from({ length: 1 + this.upTo(most) }, () => this.pick(WORDS)).join(' ');
  }

  #texts(): InlineText[] {
    const texts: InlineText[] = [];
    for (let left = 1 + this.upTo(3); left > 0; left--) {
      const format = FORMATS.reduce((all, bit) => (this.#random() < 0.2 ? all | bit : all), 0);
      // Why: neighbours of one format are one text in the editor, and a test of sameness starts from what it writes.
      if (texts.at(-1)?.format !== format) texts.push({ type: 'text', version: 1, text: this.words(), format });
    }
    return texts;
  }

  inlines(): Inline[] {
    if (this.#random() < 0.1) return [];
    const inlines: Inline[] = [...this.#texts()];
    if (this.#random() < 0.3) inlines.push({ type: 'linebreak', version: 1 }, ...this.#texts());
    if (this.#random() < 0.3) {
      inlines.push({ type: 'link', version: 1, url: `https://example.org/${this.upTo(99)}`, children: this.#texts() });
    }
    return inlines;
  }

  #items(depth: number): ListItem[] {
    return Array.from({ length: 1 + this.upTo(3) }, () => {
      const words = [...this.#texts()];
      const deeper: NestedList[] = depth < 2 && this.#random() < 0.3 ? [this.#list(depth + 1)] : [];
      return { type: 'listitem' as const, version: 1 as const, children: [...words, ...deeper] };
    });
  }

  #list(depth: number): NestedList {
    return {
      type: 'list',
      version: 1,
      listType: this.pick(['bullet', 'number'] as const),
      children: this.#items(depth),
    };
  }

  block(type: BlockType = this.pick(BLOCK_TYPES)): Block {
    const block = emptyBlock(type);
    if (block.type === 'list') return { ...block, ...this.#direction(), ...this.#list(0), id: block.id };
    if (block.type === 'cross-head') {
      return { ...block, ...this.#direction(), level: this.pick([2, 3] as const), children: this.inlines() };
    }
    if ('children' in block) return { ...block, ...this.#direction(), children: this.inlines() };
    if (block.type === 'pull-quote') return { ...block, text: this.words(), attribution: this.words() };
    if (block.type === 'image')
      return { ...block, alt: this.words(), decorative: this.#random() < 0.5, caption: this.words() };
    if (block.type === 'related-links') {
      return { ...block, links: Array.from({ length: this.upTo(4) }, () => ({ title: this.words(), url: '' })) };
    }
    if (block.type === 'embed') return { ...block, url: 'https://example.org/post', title: this.words() };
    if (block.type === 'video-segment') {
      return {
        ...block,
        title: this.words(),
        durationSeconds: this.upTo(4000),
        airedAt: '2022-05',
        transcript: this.words(40),
      };
    }
    return block;
  }

  #direction() {
    return { direction: this.pick([null, null, 'ltr', 'rtl'] as const) };
  }

  body(most = 12): Body {
    return bodyOf(Array.from({ length: 1 + this.upTo(most) }, () => this.block()));
  }
}
