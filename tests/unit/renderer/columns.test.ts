import { describe, expect, it } from 'vitest';
import {
  columnsFor,
  LIBRARY_WIDTH,
  PANEL_LEAST,
  STORY_LEAST,
  type ColumnsInput,
} from '../../../renderer/app/columns.ts';

const columns = (input: Partial<ColumnsInput>) =>
  columnsFor({ windowWidth: 1440, libraryOpen: true, panelOpen: true, panelWidth: 420, drawer: null, ...input });

describe('the columns', () => {
  it('all stand in a wide window, and none where it was folded', () => {
    expect(columns({})).toMatchObject({ library: 'column', panel: 'column', panelWidth: 420 });
    expect(columns({ libraryOpen: false, panelOpen: false })).toMatchObject({ library: 'hidden', panel: 'hidden' });
  });

  it('let the panel take half the window, and leave the story its room', () => {
    expect(columns({ panelWidth: 720 }).panelWidth).toBe(720);
    expect(columns({ panelWidth: 5000 }).panelWidth).toBe(1440 - STORY_LEAST - LIBRARY_WIDTH);
    expect(columns({ panelWidth: 10 }).panelWidth).toBe(PANEL_LEAST);
  });

  it('fold the library first in a narrow window, and bring it back over the story where it is asked for', () => {
    expect(columns({ windowWidth: 900 })).toMatchObject({ library: 'hidden', panel: 'column' });
    expect(columns({ windowWidth: 900, drawer: 'library' })).toMatchObject({ library: 'drawer', panel: 'column' });
    expect(columns({ windowWidth: 900, panelOpen: false })).toMatchObject({ library: 'column', panel: 'hidden' });
  });

  it('leave the story alone in a window as wide as a phone', () => {
    expect(columns({ windowWidth: 360 })).toMatchObject({ library: 'hidden', panel: 'hidden' });
    expect(columns({ windowWidth: 360, drawer: 'panel' })).toMatchObject({ library: 'hidden', panel: 'drawer' });
  });

  it.each([320, 700, 720, 900, 1000, 1200, 1440, 2560])(
    'never ask for more than a window of %i pixels has',
    (windowWidth) => {
      const { library, panel, panelWidth } = columns({ windowWidth, panelWidth: 9999 });
      const taken = (library === 'column' ? LIBRARY_WIDTH : 0) + (panel === 'column' ? panelWidth : 0);
      expect(windowWidth - taken).toBeGreaterThanOrEqual(Math.min(STORY_LEAST, windowWidth));
    },
  );
});
