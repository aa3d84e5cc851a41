import { Plus, Undo2 } from 'lucide-react';
import {
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { IconButton, SearchBox, Button, useAnnounce } from '../../ui/index.ts';
import { useOpenStory } from '../story/index.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { isNarrowed, WHOLE_LIBRARY, type LibraryView } from './library-filter.ts';
import type { LibraryRow } from './library-pages.ts';
import { LibraryFilters } from './LibraryFilters.tsx';
import { LibraryState } from './LibraryState.tsx';
import styles from './Library.module.css';
import { rowElementId, StoryList } from './StoryList.tsx';
import type { RowAction } from './StoryRow.tsx';
import { useActiveRow } from './use-active-row.ts';
import { useFacets } from './use-facets.ts';
import { useLibraryList } from './use-library-list.ts';
import { useNow } from './use-now.ts';
import { useSettled } from './use-settled.ts';
import { useStoryActions, type NamedStory } from './use-story-actions.ts';

/** What the program's commands ask of the library. */
export interface LibraryHandle {
  focusSearch(): void;
  /** Looks for these words in every story. */
  search(words: string): void;
  showSpiked(): void;
}

interface LibraryProps {
  ref?: Ref<LibraryHandle>;
  /** The program’s own menu; it stands in the head of the column. */
  menu: ReactNode;
  shortcuts: { newStory: string };
  /** A story was chosen: a library that lies over it may go. */
  onChosen(): void;
}

/** How long the search waits for the next key, in milliseconds. */
const TYPING_MS = 120;

/** The left column: every story of the newsroom, searched, filtered and opened. */
export function Library({ ref, menu, shortcuts, onChosen }: LibraryProps) {
  const listId = useId();
  const announce = useAnnounce();
  const actions = useStoryActions();
  const { id: openId, open } = useOpenStory();
  const [view, setView] = useState<LibraryView>(WHOLE_LIBRARY);
  const [doomed, setDoomed] = useState<NamedStory | null>(null);
  const words = useSettled(view.words, view.words === '' ? 0 : TYPING_MS);
  const { facets, refresh } = useFacets();
  const list = useLibraryList({ ...view, words }, refresh);
  const { activeId, setActiveId, press } = useActiveRow();
  const now = useNow();
  const search = useRef<HTMLInputElement>(null);
  const change = (patch: Partial<LibraryView>): void => setView((before) => ({ ...before, ...patch }));

  useImperativeHandle(ref, () => ({
    focusSearch: () => search.current?.focus(),
    search: (words) => {
      setView({ ...WHOLE_LIBRARY, words });
      search.current?.focus();
    },
    showSpiked: () => setView({ ...WHOLE_LIBRARY, spiked: true }),
  }));

  const isSettled = !list.isLoading && !list.isStale && words === view.words;
  const count = list.total ?? list.rows.length;
  const tell = useEffectEvent(() => {
    const more = list.total === null && list.hasMore ? 'More than ' : '';
    if (isNarrowed(view)) announce(`${more}${count.toLocaleString('en')} ${count === 1 ? 'story' : 'stories'} found`);
  });
  useEffect(() => {
    if (isSettled) tell();
  }, [isSettled, count, view]);

  const active = list.rows.find((row) => row.id === activeId);
  const openRow = (row: LibraryRow): void => {
    onChosen();
    void open(row.id);
  };
  const act = (action: RowAction, row: LibraryRow): void => {
    if (action === 'delete') setDoomed(row);
    else actions[action](row);
  };
  const keys = (takesHomeAndEnd: boolean) => ({
    rows: list.rows,
    takesHomeAndEnd,
    onOpen: openRow,
    ...(takesHomeAndEnd && !view.spiked ? { onSpike: actions.spike } : {}),
  });

  return (
    <aside aria-label="Library" className={styles.library}>
      <header className={styles.header}>
        <h2 className={styles.title}>
          {view.spiked ? 'Spiked stories' : 'Stories'}{' '}
          {list.total === null ? null : <span className={styles.count}>{list.total.toLocaleString('en')}</span>}
        </h2>
        {view.spiked ? (
          <Button variant="quiet" onPress={() => setView(WHOLE_LIBRARY)}>
            <Undo2 aria-hidden />
            All stories
          </Button>
        ) : (
          <>
            {menu}
            <IconButton label="New story" shortcut={shortcuts.newStory} onPress={actions.newStory}>
              <Plus aria-hidden />
            </IconButton>
          </>
        )}
      </header>
      <div className={styles.search} data-arrows="">
        <SearchBox
          label="Search stories"
          placeholder="Search every word"
          value={view.words}
          onChange={(typed) => change({ words: typed })}
          onKeyDown={(event) => press(event, keys(false))}
          inputRef={search}
          controls={list.rows.length > 0 ? listId : undefined}
          activeDescendant={active === undefined ? undefined : rowElementId(listId, active.id)}
        />
      </div>
      <LibraryFilters view={view} facets={facets} onChange={change} />
      {list.pending > 0 && words !== '' ? (
        <p className={styles.pending}>Still reading {list.pending.toLocaleString('en')} stories for the search.</p>
      ) : null}
      {list.rows.length > 0 ? (
        <StoryList
          id={listId}
          rows={list.rows}
          total={list.total}
          openId={openId}
          activeId={activeId}
          now={now}
          onActive={setActiveId}
          onOpen={openRow}
          onAction={act}
          onKeyDown={(event) => press(event, keys(true))}
          onNearEnd={list.readMore}
        />
      ) : (
        <LibraryState
          view={view}
          isLoading={list.isLoading}
          error={list.error}
          onRetry={list.retry}
          onShowAll={() => setView({ ...WHOLE_LIBRARY, spiked: view.spiked })}
        />
      )}
      {!view.spiked && facets && facets.spiked > 0 ? (
        <footer className={styles.footer}>
          <Button variant="quiet" onPress={() => setView({ ...WHOLE_LIBRARY, spiked: true })}>
            Spiked stories ({facets.spiked.toLocaleString('en')})
          </Button>
        </footer>
      ) : null}
      <DeleteDialog story={doomed} onClose={() => setDoomed(null)} onDelete={actions.deleteForGood} />
    </aside>
  );
}
