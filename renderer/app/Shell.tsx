import { Menu as MenuIcon } from 'lucide-react';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CommandId } from '../../shared/domain/commands.ts';
import { useAppEvent, useNewsroom, usePreference } from '../api/index.ts';
import type { TextPlace } from '../editor/index.ts';
import { ImportProvider, useImport } from '../features/import/index.ts';
import {
  FirstRun,
  Library,
  useIsEmptyNewsroom,
  useStoryActions,
  type LibraryHandle,
} from '../features/library/index.ts';
import { useProblems } from '../features/problems/index.ts';
import { OpenSettingsContext, revealDetail } from '../features/publishing/index.ts';
import { useReview } from '../features/review/index.ts';
import { useTheme, type SettingsTab } from '../features/settings/index.ts';
import { revealPlace, StoryColumn, useOpenStory, useStoryOutline, type StoryPlace } from '../features/story/index.ts';
import { useToast, VisuallyHidden } from '../ui/index.ts';
import { CommandMenu } from './CommandMenu.tsx';
import { useCommandTable, type ShellDialog } from './commands.ts';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { DropTarget } from './DropTarget.tsx';
import { shortcutOf } from './key-map.ts';
import { panelTabSchema, type PanelTab } from './panel-tabs.ts';
import { PanelEdge } from './PanelEdge.tsx';
import { RightPanel } from './RightPanel.tsx';
import styles from './Shell.module.css';
import { ShellDialogs } from './ShellDialogs.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useColumns } from './use-columns.ts';
import { useDrop } from './use-drop.ts';
import { useKeyCommands } from './use-key-commands.ts';
import { useWindowTitle } from './use-window-title.ts';
import { WindowBar } from './WindowBar.tsx';

const SHORTCUTS = { newStory: shortcutOf('story.new') ?? '', bringIn: shortcutOf('story.import') ?? '' };

const OF_THE_PROGRAM: readonly CommandId[] = [
  'story.import',
  'story.sample',
  'library.spiked',
  'site.export',
  'story.verify',
  'app.back-up',
  'app.settings',
  'view.theme',
  'app.palette',
  'app.shortcuts',
];

/** The name under which the host brings in a file that the system asked it to open. */
const OPENED_BY_THE_SYSTEM = 'system-open';

export function Shell() {
  const { open } = useOpenStory();
  useAppEvent('articleCreated', ({ summary, clientId }) => {
    if (clientId === OPENED_BY_THE_SYSTEM) void open(summary.id);
  });
  return (
    <ImportProvider onOpen={(id) => void open(id)}>
      <Window />
    </ImportProvider>
  );
}

/** Three columns and a status bar, and the commands that work them. */
function Window() {
  const { id: openId } = useOpenStory();
  const story = useStoryOutline();
  const problems = useProblems();
  const actions = useStoryActions();
  const imports = useImport();
  const review = useReview();
  const toast = useToast();
  const columns = useColumns(openId !== null);
  const [theme, setTheme] = useTheme();
  const [tab, setTab] = usePreference('panel-tab', panelTabSchema, 'preview');
  const [dialog, setDialog] = useState<ShellDialog | null>(null);
  const [settingsTab, setSettingsTab] = useState<SettingsTab>('you');
  const [drawnWidth, setDrawnWidth] = useState<number | null>(null);
  const library = useRef<LibraryHandle>(null);
  const isEmpty = useIsEmptyNewsroom();
  const isUnnamed = useNewsroom().data?.profile === null;
  const onDrop = useDrop();
  useWindowTitle(story?.headline);

  const showTab = (chosen: PanelTab): void => {
    setTab(chosen);
    columns.show('panel');
  };
  const openSettings = useCallback((at: SettingsTab): void => {
    setSettingsTab(at);
    setDialog('settings');
  }, []);
  // Why a frame later: the dialog that asks gives the focus back to where it was opened.
  const reveal = (place: StoryPlace): void =>
    void requestAnimationFrame(() => {
      if (!story || revealPlace(story, place) || place.field === null) return;
      showTab('details');
      revealDetail(place.field);
    });
  // Why a frame later: a folded library is in the page only then.
  const askLibrary = (act: (asked: LibraryHandle) => void): void =>
    void requestAnimationFrame(() => library.current && act(library.current));
  const commands = useCommandTable({
    story,
    actions,
    columns,
    imports,
    askLibrary,
    toast,
    problems,
    openDialog: setDialog,
    showTab,
    switchTheme: () => {
      const isDark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
      setTheme(isDark ? 'light' : 'dark');
    },
  });
  useKeyCommands(commands);
  const showDetail = useEffectEvent((field: string): void => {
    showTab('details');
    revealDetail(field);
  });
  const showProblems = useEffectEvent((): void => showTab('problems'));
  useEffect(() => problems?.servedBy({ showField: showDetail, showPanel: showProblems }), [problems]);

  const findEverywhere = (words: string): void => {
    columns.show('library');
    askLibrary((asked) => asked.search(words));
  };
  const comment = (place: TextPlace): void => {
    review?.begin(place);
    showTab('review');
  };
  const panelWidth = drawnWidth ?? columns.panelWidth;
  const bringIn = imports.choose;
  return (
    <div className={styles.window}>
      <div className={styles.columns}>
        {columns.library === 'hidden' ? null : (
          <div className={columns.library === 'drawer' ? styles.libraryDrawer : styles.library}>
            <Library
              ref={library}
              shortcuts={SHORTCUTS}
              onChosen={columns.closeDrawer}
              menu={
                <CommandMenu
                  label="Copydesk"
                  icon={<MenuIcon aria-hidden />}
                  commands={commands}
                  ids={OF_THE_PROGRAM}
                />
              }
            />
          </div>
        )}
        <main className={styles.main}>
          <VisuallyHidden>
            <h1>Copydesk</h1>
          </VisuallyHidden>
          <WindowBar columns={columns} commands={commands} />
          <ConnectionNotice />
          <div className={styles.story} onPointerDown={columns.closeDrawer}>
            {openId === null && isEmpty ? (
              <FirstRun
                onNewStory={actions.newStory}
                onOpenSample={actions.openSample}
                onBringIn={bringIn}
                onIntroduce={isUnnamed ? () => setDialog('profile') : undefined}
                shortcuts={SHORTCUTS}
              />
            ) : (
              <StoryColumn
                onOpenDetails={() => showTab('details')}
                onComment={comment}
                onFindEverywhere={findEverywhere}
              />
            )}
          </div>
        </main>
        {columns.panel === 'hidden' ? null : (
          <div
            className={columns.panel === 'drawer' ? styles.panelDrawer : styles.panel}
            style={columns.panel === 'drawer' ? undefined : { inlineSize: panelWidth }}
          >
            <OpenSettingsContext value={openSettings}>
              <RightPanel
                tab={tab}
                onTab={setTab}
                onClose={() => columns.toggle('panel')}
                edge={
                  columns.panel === 'column' ? (
                    <PanelEdge
                      width={panelWidth}
                      least={columns.panelLeast}
                      most={columns.panelMost}
                      onChange={(width, isDone) => {
                        setDrawnWidth(isDone ? null : width);
                        if (isDone) columns.setPanelWidth(width);
                      }}
                    />
                  ) : null
                }
              />
            </OpenSettingsContext>
          </div>
        )}
      </div>
      <StatusBar
        onBackUp={() => setDialog('backup')}
        onIntroduce={() => setDialog('profile')}
        onProblems={commands['panel.problems'] ?? (() => undefined)}
      />
      <ShellDialogs
        dialog={dialog}
        commands={commands}
        settingsTab={settingsTab}
        onSettingsTab={setSettingsTab}
        onOpen={setDialog}
        onReveal={reveal}
        onClose={() => setDialog(null)}
      />
      <DropTarget onDrop={onDrop} />
    </div>
  );
}
