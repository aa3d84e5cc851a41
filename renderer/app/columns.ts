/** The three columns, in CSS pixels: the least that the story and the panel need beside each other, and the library's width. */
export const LIBRARY_WIDTH = 280;
export const STORY_LEAST = 420;
export const PANEL_LEAST = 300;
export const PANEL_USUAL = 420;

export type ColumnState = 'column' | 'drawer' | 'hidden';
export type Drawer = 'library' | 'panel';

export interface ColumnsInput {
  windowWidth: number;
  libraryOpen: boolean;
  panelOpen: boolean;
  panelWidth: number;
  /** A column that lies over the story because there is no room beside it. */
  drawer: Drawer | null;
}

export interface Columns {
  library: ColumnState;
  panel: ColumnState;
  panelWidth: number;
  /** The bounds between which the panel may be drawn. */
  panelLeast: number;
  panelMost: number;
}

/**
 * Which columns stand beside the story. The panel gives way last: it shows what is being written, while the library is for choosing.
 * What has no room beside the story lies over it as a drawer, where it is asked for.
 */
export function columnsFor({ windowWidth, libraryOpen, panelOpen, panelWidth, drawer }: ColumnsInput): Columns {
  const panelFits = windowWidth >= STORY_LEAST + PANEL_LEAST;
  const panelStands = panelOpen && panelFits;
  const libraryFits = windowWidth >= LIBRARY_WIDTH + STORY_LEAST + (panelStands ? PANEL_LEAST : 0);
  const libraryStands = libraryOpen && libraryFits;
  const room = windowWidth - STORY_LEAST - (libraryStands ? LIBRARY_WIDTH : 0);
  const panelMost = Math.max(PANEL_LEAST, Math.min(room, Math.floor(windowWidth * 0.6)));
  return {
    library: libraryStands ? 'column' : drawer === 'library' && !libraryFits ? 'drawer' : 'hidden',
    panel: panelStands ? 'column' : drawer === 'panel' && !panelFits ? 'drawer' : 'hidden',
    panelWidth: Math.min(Math.max(panelWidth, PANEL_LEAST), panelMost),
    panelLeast: PANEL_LEAST,
    panelMost,
  };
}
