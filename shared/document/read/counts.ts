import type { ArticleDocument } from '../article-document.ts';
import { blockLines } from './plain-text.ts';
import { videoSegments } from './rundown.ts';

/** Words read a minute by an adult reading news on a screen (Brysbaert 2019, non-fiction in English: 238). */
export const WORDS_PER_MINUTE = 238;

const segmenters = new Map<string, Intl.Segmenter>();
function wordSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  return segmenter;
}
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const WORD = /[\p{L}\p{N}]\S*/gu;

/** The number of words in a text: runs between white space that hold a letter or digit; dictionary words where a script has no spaces. */
export function countWords(text: string, language = 'en'): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let words = 0;
  for (const run of text.split(/\s+/)) {
    if (UNSPACED.test(run)) {
      for (const part of wordSegmenter(language).segment(run)) if (part.isWordLike) words += 1;
    } else if (/[\p{L}\p{N}]/u.test(run)) words += 1;
  }
  return words;
}

export interface ArticleCounts {
  /** Words of the body's running text: not of pull quotes, captions, transcripts or related links. */
  words: number;
  characters: number;
  readingMinutes: number;
  clips: number;
  /** Seconds of all videos whose duration is known. */
  runtimeSeconds: number;
}

const COUNTED = new Set(['paragraph', 'cross-head', 'list', 'quote', 'closing-note']);

/** The figures of the status bar for one story. */
export function countArticle(document: ArticleDocument): ArticleCounts {
  const lines = document.body.root.children.filter((block) => COUNTED.has(block.type)).flatMap(blockLines);
  const words = lines.reduce((sum, line) => sum + countWords(line, document.fields.language), 0);
  const segments = videoSegments(document);
  return {
    words,
    characters: lines.reduce((sum, line) => sum + line.length, 0),
    readingMinutes: words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    clips: segments.length,
    runtimeSeconds: segments.reduce((sum, segment) => sum + (segment.durationSeconds ?? 0), 0),
  };
}
