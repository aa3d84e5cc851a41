import { useMemo } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import { compareDocuments, isSameStory, type Difference } from './compare-documents.ts';
import styles from './Differences.module.css';
import type { WordRun } from './word-diff.ts';

const BLOCK_NAMES: Readonly<Record<Block['type'], string>> = {
  paragraph: 'Paragraph',
  'cross-head': 'Cross-head',
  list: 'List',
  quote: 'Quote',
  divider: 'Divider',
  'pull-quote': 'Pull quote',
  'video-segment': 'Video',
  image: 'Image',
  'related-links': 'Related links',
  embed: 'Embed',
  'closing-note': 'Closing note',
  'unknown-block': 'Unknown block',
};
const CHANGES = { added: 'added since', removed: 'taken out since', moved: 'moved since', changed: 'changed since' };

function Words({ runs }: { runs: readonly WordRun[] }) {
  return (
    <p className={styles.words} dir="auto">
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index} className={styles[kind]}>
            <VisuallyHidden>{kind === 'added' ? '[added: ' : '[taken out: '}</VisuallyHidden>
            {text}
            <VisuallyHidden>]</VisuallyHidden>
          </Mark>
        );
      })}
    </p>
  );
}

function Entry({ difference }: { difference: Difference }) {
  if (difference.kind === 'unchanged') {
    const { blocks } = difference;
    return <p className={styles.unchanged}>{blocks === 1 ? '1 block' : `${blocks} blocks`} unchanged</p>;
  }
  if (difference.kind === 'field') {
    return (
      <>
        <h4 className={styles.label}>{difference.label}</h4>
        <Words runs={difference.runs} />
      </>
    );
  }
  const { block, change, runs, onlyDetails } = difference;
  return (
    <>
      <h4 className={styles.label}>
        {BLOCK_NAMES[block.type]}, {CHANGES[change]}
      </h4>
      {onlyDetails && change === 'changed' ? (
        <p className={styles.unchanged}>The words are the same; a detail such as a format, a time or a file is not.</p>
      ) : null}
      {runs.length > 0 ? <Words runs={runs} /> : null}
    </>
  );
}

/** What became of the story since an earlier state, word by word. */
export function Differences({ earlier, present }: { earlier: ArticleDocument; present: ArticleDocument }) {
  const differences = useMemo(() => compareDocuments(earlier, present), [earlier, present]);
  if (isSameStory(differences)) return <p className={styles.unchanged}>This is the story as it stands now.</p>;
  return (
    <ul className={styles.list}>
      {differences.map((difference, index) => (
        <li key={index} className={styles.entry}>
          <Entry difference={difference} />
        </li>
      ))}
    </ul>
  );
}
