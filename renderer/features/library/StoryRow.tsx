import { Ellipsis, Flag, Lock } from 'lucide-react';
import { STATUS_LABELS } from '../../../shared/domain/article-status.ts';
import { Badge, Menu, type MenuEntry } from '../../ui/index.ts';
import type { LibraryRow } from './library-pages.ts';
import { embargoOf, snippetParts, whenOf, whoOf, wordsOf } from './row-words.ts';
import styles from './StoryRow.module.css';

export type RowAction = 'duplicate' | 'spike' | 'unspike' | 'delete';

interface StoryRowProps {
  row: LibraryRow;
  now: Date;
  /** True for the row that the arrow keys stand on: its menu is a stop for Tab. */
  isActive: boolean;
  onAction(action: RowAction): void;
}

const LISTED: readonly MenuEntry<RowAction>[] = [
  { id: 'duplicate', label: 'Duplicate' },
  { id: 'spike', label: 'Spike' },
];
const SPIKED: readonly MenuEntry<RowAction>[] = [
  { id: 'unspike', label: 'Back to the library' },
  { id: 'delete', label: 'Delete for good…', danger: true },
];

/** What one line of the library tells of a story, and the menu of what can be done with it there. */
export function StoryRow({ row, now, isActive, onAction }: StoryRowProps) {
  const embargo = embargoOf(row.embargoAt, now);
  const facts = [whoOf(row.updatedBy), whenOf(row.updatedAt, now), wordsOf(row.words)].filter(Boolean);
  return (
    <>
      <div role="gridcell" className={styles.story}>
        <p className={`${styles.headline} ${row.headline === '' ? styles.untitled : ''}`} dir="auto">
          {row.headline || 'Untitled'}
        </p>
        {row.kicker || row.section ? (
          <p className={styles.kicker} dir="auto">
            {row.kicker || row.section}
          </p>
        ) : null}
        {row.snippet ? (
          <p className={styles.snippet} dir="auto">
            {snippetParts(row.snippet).map(({ text, isFound }, index) =>
              isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
            )}
          </p>
        ) : null}
        <p className={styles.facts}>
          <Badge tone={row.spikedAt === null ? row.status : 'spiked'}>
            {row.spikedAt === null ? STATUS_LABELS[row.status] : 'Spiked'}
          </Badge>
          <span>{facts.join(' · ')}</span>
        </p>
        {row.flag || embargo ? (
          <p className={styles.facts}>
            {row.flag ? (
              <span className={styles.flag}>
                <Flag aria-hidden />
                {row.flag}
              </span>
            ) : null}
            {embargo ? (
              <span className={styles.embargo}>
                <Lock aria-hidden />
                {embargo}
              </span>
            ) : null}
          </p>
        ) : null}
      </div>
      <div role="gridcell" className={styles.menu}>
        <Menu
          label="More for this story"
          icon={<Ellipsis aria-hidden />}
          items={row.spikedAt === null ? LISTED : SPIKED}
          onAction={onAction}
          excludeFromTabOrder={!isActive}
        />
      </div>
    </>
  );
}
