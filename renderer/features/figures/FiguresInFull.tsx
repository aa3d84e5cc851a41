import { useState } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { WORDS_PER_MINUTE, type ArticleCounts } from '../../../shared/document/read/counts.ts';
import { LONG_SENTENCE, longSentences, type LongSentence } from '../../../shared/document/read/long-sentences.ts';
import { Button } from '../../ui/index.ts';
import { HeadlineLengths } from '../story-details/index.ts';
import { counted } from './counted.ts';
import styles from './StoryFigures.module.css';

interface FiguresInFullProps {
  document: ArticleDocument;
  counts: ArticleCounts;
  onShow(sentence: LongSentence): void;
}

/** Every figure of a story that says how long it is, and on request its long sentences. */
export function FiguresInFull({ document, counts, onShow }: FiguresInFullProps) {
  const [isListed, setListed] = useState(false);
  const long = longSentences(document);
  const longWords = `${counted(long.length, 'sentence')} over ${LONG_SENTENCE} words`;
  return (
    <div className={styles.full}>
      <dl className={styles.list}>
        <dt>Words</dt>
        <dd>{counts.words.toLocaleString('en')}</dd>
        <dt>Characters</dt>
        <dd>{counts.characters.toLocaleString('en')}</dd>
        <dt>Reading time</dt>
        <dd>
          {counts.readingMinutes} min, at {WORDS_PER_MINUTE} words a minute
        </dd>
      </dl>
      <HeadlineLengths headline={document.fields.headline} />
      <div className={styles.sentences}>
        <span>{long.length === 0 ? `No sentence over ${LONG_SENTENCE} words` : longWords}</span>
        {long.length > 0 ? (
          <Button variant="quiet" aria-expanded={isListed} onPress={() => setListed(!isListed)}>
            {isListed ? 'Hide' : 'Show'}
          </Button>
        ) : null}
      </div>
      {isListed ? (
        <ul className={styles.long} aria-label={longWords}>
          {long.map((sentence) => (
            <li key={`${sentence.blockId}/${sentence.start}`}>
              <button type="button" className={styles.sentence} onClick={() => onShow(sentence)}>
                <span className={styles.words}>{sentence.words} words</span>
                <span className={styles.text} dir="auto">
                  {sentence.text}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
