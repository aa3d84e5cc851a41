import type { BlockWords } from '../../domain/comment-place.ts';
import type { ArticleDocument } from '../article-document.ts';
import { BLOCK_TEXT, storyText } from './story-text.ts';

const TEXTS = new Set<string>(['paragraph', 'cross-head', 'quote', 'closing-note', 'list']);

/** Every block of a story with its running text, the lead among them; a block whose words stand in fields has none. */
export const blockWords = (document: ArticleDocument): BlockWords[] =>
  storyText(document).passages.flatMap(({ blockId, type, texts }) => {
    if (blockId === null) return [];
    const words = TEXTS.has(type) ? texts.find(({ field }) => field === BLOCK_TEXT) : undefined;
    return [{ blockId, text: words?.text ?? '' }];
  });
