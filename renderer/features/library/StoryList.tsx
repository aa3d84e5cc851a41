import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import type { LibraryRow } from './library-pages.ts';
import styles from './StoryList.module.css';
import { StoryRow, type RowAction } from './StoryRow.tsx';

interface StoryListProps {
  id: string;
  rows: readonly LibraryRow[];
  /** How many there are in all; null where that is not known. */
  total: number | null;
  openId: ArticleId | null;
  activeId: ArticleId | null;
  now: Date;
  onActive(id: ArticleId): void;
  onOpen(row: LibraryRow): void;
  onAction(action: RowAction, row: LibraryRow): void;
  onKeyDown(event: KeyboardEvent): void;
  /** The end of what has been read comes into view. */
  onNearEnd(): void;
}

/** The height of a row before it has been measured, in pixels, and how many rows from the end more are asked for. */
const ESTIMATED_ROW = 84;
const NEAR_END = 40;

export const rowElementId = (list: string, id: ArticleId): string => `${list}-${id}`;

/** The stories as a grid of one column and a menu each; only the rows in view are in the page. */
export function StoryList(props: StoryListProps) {
  const { id, rows, total, openId, activeId, now } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const activeIndex = rows.findIndex((row) => row.id === activeId);
  const withActive = (range: Range): number[] => {
    const shown = defaultRangeExtractor(range);
    // Why: the element that aria-activedescendant names must be in the page.
    return activeIndex < 0 || shown.includes(activeIndex) ? shown : [...shown, activeIndex].sort((a, b) => a - b);
  };
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: withActive,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;

  const nearEnd = useEffectEvent(props.onNearEnd);
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - NEAR_END) nearEnd();
  }, [lastShown, rows.length]);
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex);
  }, [activeIndex, virtualizer]);

  return (
    <div
      ref={scroller}
      id={id}
      role="grid"
      aria-label="Stories"
      aria-rowcount={total ?? -1}
      aria-activedescendant={activeIndex < 0 || activeId === null ? undefined : rowElementId(id, activeId)}
      tabIndex={0}
      className={styles.list}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) props.onKeyDown(event);
      }}
    >
      <div role="rowgroup" className={styles.all} style={{ blockSize: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              key={row.id}
              ref={virtualizer.measureElement}
              data-index={item.index}
              id={rowElementId(id, row.id)}
              role="row"
              aria-rowindex={item.index + 1}
              aria-selected={row.id === openId}
              data-active={row.id === activeId || undefined}
              className={styles.row}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest('button')) return;
                props.onActive(row.id);
                props.onOpen(row);
              }}
            >
              <StoryRow
                row={row}
                now={now}
                isActive={row.id === activeId}
                onAction={(action) => props.onAction(action, row)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
