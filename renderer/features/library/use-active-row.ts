import { useState, type KeyboardEvent } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import type { LibraryRow } from './library-pages.ts';

/** Rows that Page Up and Page Down pass over. */
const PAGE_STEP = 8;

interface ActiveRowKeys {
  rows: readonly LibraryRow[];
  /** Home and End go to the ends of the list; not where the keys are pressed in a text field. */
  takesHomeAndEnd: boolean;
  onOpen(row: LibraryRow): void;
  onSpike?(row: LibraryRow): void;
}

/** The row that the arrow keys stand on, in the list itself and from the search field alike. */
export function useActiveRow() {
  const [activeId, setActiveId] = useState<ArticleId | null>(null);

  const press = (event: KeyboardEvent, { rows, takesHomeAndEnd, onOpen, onSpike }: ActiveRowKeys): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const index = rows.findIndex((row) => row.id === activeId);
    const last = rows.length - 1;
    const targets: Readonly<Record<string, number | undefined>> = {
      ArrowDown: Math.min(index + 1, last),
      ArrowUp: Math.max(index - 1, 0),
      PageDown: Math.min(index + PAGE_STEP, last),
      PageUp: Math.max(index - PAGE_STEP, 0),
      ...(takesHomeAndEnd ? { Home: 0, End: last } : {}),
    };
    const target = rows[targets[event.key] ?? -1];
    const active = rows[index];
    if (target) setActiveId(target.id);
    else if (event.key === 'Enter' && active) onOpen(active);
    else if (event.key === 'Delete' && active && onSpike) onSpike(active);
    else return;
    event.preventDefault();
  };
  return { activeId, setActiveId, press };
}
