import { useState, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { usePreference } from '../api/index.ts';
import { columnsFor, PANEL_USUAL, type Columns, type Drawer } from './columns.ts';

export interface ColumnsControl extends Columns {
  /** Shows or hides a column, where it stands or as a drawer. */
  toggle(column: Drawer): void;
  /** Makes sure that a column can be seen. */
  show(column: Drawer): void;
  closeDrawer(): void;
  setPanelWidth(width: number): void;
}

const watchWidth = (watcher: () => void): (() => void) => {
  window.addEventListener('resize', watcher);
  return () => window.removeEventListener('resize', watcher);
};

/** The columns of this window, folded and drawn as the person left them. The panel is about a story: without one it does not stand. */
export function useColumns(hasStory: boolean): ColumnsControl {
  const windowWidth = useSyncExternalStore(watchWidth, () => window.innerWidth);
  const [libraryOpen, setLibraryOpen] = usePreference('library-open', z.boolean(), true);
  const [panelOpen, setPanelOpen] = usePreference('panel-open', z.boolean(), true);
  const [panelWidth, setPanelWidth] = usePreference('panel-width', z.number(), PANEL_USUAL);
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const columns = columnsFor({ windowWidth, libraryOpen, panelOpen: panelOpen && hasStory, panelWidth, drawer });
  const setOpen = { library: setLibraryOpen, panel: setPanelOpen };

  const show = (column: Drawer): void => {
    if (columns[column] !== 'hidden') return;
    // Why both: whether it finds room beside the story or lies over it is decided by the window's width.
    setOpen[column](true);
    setDrawer(column);
  };
  return {
    ...columns,
    show,
    toggle: (column) => {
      if (columns[column] === 'hidden') return show(column);
      if (columns[column] === 'column') setOpen[column](false);
      setDrawer(null);
    },
    closeDrawer: () => setDrawer(null),
    setPanelWidth,
  };
}
