import { bodyOf, type ArticleDocument } from '../../shared/document/article-document.ts';
import type { Block } from '../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { text } from '../../shared/document/inline.ts';
import { blockLines } from '../../shared/document/read/plain-text.ts';
import { longStory } from '../fixtures/documents.ts';

const KINDS: ((words: string) => Block)[] = [
  (words) => ({ ...emptyBlock('cross-head'), children: [text(words)] }),
  (words) => ({ ...emptyBlock('pull-quote'), text: words, attribution: 'Edda Varnholt' }),
  (words) => ({
    ...emptyBlock('video-segment'),
    title: words,
    caption: words,
    durationSeconds: 465,
    sourceUrl: 'https://example.org/watch',
  }),
  (words) => ({ ...emptyBlock('quote'), children: [text(words)] }),
  (words) => ({ ...emptyBlock('image'), alt: words, caption: words, credit: 'Tobin Reyl' }),
  (words) => ({
    ...emptyBlock('list'),
    children: [words, words].map((entry) => ({ type: 'listitem', version: 1, children: [text(entry)] })),
  }),
  () => emptyBlock('divider'),
  (words) => ({ ...emptyBlock('related-links'), links: [{ title: words, url: 'https://example.org/more' }] }),
];

/** A story of about this many words in paragraphs of about 45, with this many other blocks of every kind evenly among them. */
export function storyWithBlocks(headline: string, words: number, blocks: number): ArticleDocument {
  const document = longStory(words, 1, { headline });
  const paragraphs = document.body.root.children;
  const made: Block[] = [];
  let placed = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    made.push(paragraph);
    while (placed < Math.floor(((index + 1) * blocks) / paragraphs.length)) {
      const make = KINDS[placed % KINDS.length] ?? emptyBlock.bind(null, 'divider');
      made.push(make(blockLines(paragraph).join(' ').split(' ').slice(0, 6).join(' ')));
      placed += 1;
    }
  }
  return { ...document, body: bodyOf(made) };
}

const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const TAGS: Partial<Record<Block['type'], string>> = {
  'cross-head': 'h2',
  quote: 'blockquote',
  'pull-quote': 'blockquote',
};

/** The same blocks as HTML that any editor takes: one element each with all its words, forms as plain paragraphs. */
export const plainHtml = ({ body }: ArticleDocument): string =>
  body.root.children
    .map((block) => {
      const lines = blockLines(block).map(escape);
      if (block.type === 'divider') return '<hr>';
      if (block.type === 'list') return `<ul>${lines.map((line) => `<li><p>${line}</p></li>`).join('')}</ul>`;
      const tag = TAGS[block.type] ?? 'p';
      const inside = lines.join(tag === 'blockquote' ? '</p><p>' : ' ');
      return tag === 'blockquote' ? `<${tag}><p>${inside}</p></${tag}>` : `<${tag}>${inside}</${tag}>`;
    })
    .join('');
