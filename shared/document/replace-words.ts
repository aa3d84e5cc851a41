import { wordsPattern } from '../domain/house-style/words-pattern.ts';
import type { ArticleDocument } from './article-document.ts';
import type { Block } from './blocks/block.ts';

/** Fields that hold words for readers, by name, wherever they stand in a story; addresses, ids and kinds keep what they are. */
const WORD_FIELDS = new Set([
  'headline',
  'deck',
  'summary',
  'kicker',
  'dateline',
  'name',
  'role',
  'title',
  'caption',
  'credit',
  'alt',
  'transcript',
  'text',
  'attribution',
]);

/** The story with other words in place of these, everywhere a reader meets them; words that change format midway are left. */
export function replaceWords(
  document: ArticleDocument,
  words: string,
  replacement: string,
): { document: ArticleDocument; count: number } {
  const pattern = wordsPattern(words);
  let count = 0;
  if (!pattern) return { document, count };
  const inText = (text: string): string =>
    text.replace(pattern, () => {
      count += 1;
      return replacement;
    });
  const within = <T>(value: T, key = ''): T => {
    if (typeof value === 'string') return (WORD_FIELDS.has(key) ? inText(value) : value) as T;
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => within(item, key === 'tags' ? 'text' : ''));
      return (items.some((item, index) => item !== value[index]) ? items : value) as T;
    }
    // Why media stays: the name of a file is no word of the story.
    if (typeof value !== 'object' || value === null || 'sha256' in value) return value;
    const entries = Object.entries(value).map(([name, member]) => [name, within(member as unknown, name)] as const);
    const changed = entries.some(([name, member]) => member !== (value as Record<string, unknown>)[name]);
    return changed ? (Object.fromEntries(entries) as T) : value;
  };
  const inBlock = (block: Block): Block => (block.type === 'unknown-block' ? block : within(block));
  const fields = within(document.fields);
  const children = document.body.root.children.map(inBlock);
  return { document: { ...document, fields, body: { root: { ...document.body.root, children } } }, count };
}
