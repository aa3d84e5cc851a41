import { plainText } from '../../shared/document/read/plain-text.ts';
import type { ArticleStatus } from '../../shared/domain/article-status.ts';
import type { CommandId } from '../../shared/domain/commands.ts';
import { messageOf } from '../api/index.ts';
import type { ImportControl } from '../features/import/index.ts';
import type { LibraryHandle, StoryActions } from '../features/library/index.ts';
import type { ProblemsView } from '../features/problems/index.ts';
import type { StoryOutline } from '../features/story/index.ts';
import type { ToastSender } from '../ui/index.ts';
import type { PanelTab } from './panel-tabs.ts';
import type { ColumnsControl } from './use-columns.ts';

/** What stands over the program at one time. */
export type ShellDialog =
  'palette' | 'shortcuts' | 'settings' | 'profile' | 'export' | 'site' | 'verify' | 'backup' | 'version';

/** What each command does now; null where it can’t do anything. */
export type CommandTable = Readonly<Record<CommandId, (() => void) | null>>;

export interface CommandParts {
  story: StoryOutline | null;
  actions: StoryActions;
  columns: ColumnsControl;
  imports: ImportControl;
  toast: ToastSender;
  /** Has the library do something, once it is in the page. */
  askLibrary(act: (library: LibraryHandle) => void): void;
  openDialog(dialog: ShellDialog): void;
  showTab(tab: PanelTab): void;
  problems: ProblemsView | null;
  switchTheme(): void;
}

/** The commands of shared/domain/commands.ts, each with what it does to the program as it stands. */
export function useCommandTable(parts: CommandParts): CommandTable {
  const { story, actions, columns, imports, askLibrary, toast, openDialog, showTab } = parts;
  const fail = (error: unknown): void => toast.show({ message: messageOf(error), tone: 'error' });
  const named = story && { id: story.summary.id, headline: story.headline };
  const isSpiked = story?.summary.spikedAt !== null;
  const status = (from: ArticleStatus, to: ArticleStatus): (() => void) | null =>
    story && !story.readOnly && story.summary.status === from ? () => void story.changeStatus(to).catch(fail) : null;
  const inLibrary = (act: (library: LibraryHandle) => void) => (): void => {
    columns.show('library');
    askLibrary(act);
  };
  const copyText = (of: StoryOutline) => (): void => {
    navigator.clipboard
      .writeText(plainText(of.newest()))
      .then(() => toast.show({ message: 'The story’s text is on the clipboard.' }), fail);
  };
  return {
    'story.new': actions.newStory,
    'story.sample': actions.openSample,
    'story.import': imports.choose,
    'story.duplicate': named && (() => actions.duplicate(named)),
    'story.export': () => openDialog('export'),
    'site.export': () => openDialog('site'),
    'story.verify': () => openDialog('verify'),
    'app.back-up': () => openDialog('backup'),
    'app.settings': () => openDialog('settings'),
    'story.copy-text': story && copyText(story),
    'story.find': story && (() => story.editor.current?.find()),
    'library.search': inLibrary((library) => library.focusSearch()),
    'library.spiked': inLibrary((library) => library.showSpiked()),
    'panel.preview': () => showTab('preview'),
    'panel.details': () => showTab('details'),
    'panel.rundown': () => showTab('rundown'),
    'panel.review': () => showTab('review'),
    'panel.history': () => showTab('history'),
    'panel.problems': () => showTab('problems'),
    'view.toggle-library': () => columns.toggle('library'),
    'view.toggle-panel': () => columns.toggle('panel'),
    'view.focus-story': story && (() => story.editor.current?.focusStart()),
    'view.theme': parts.switchTheme,
    'app.palette': () => openDialog('palette'),
    'story.save-version': story && !story.readOnly ? () => openDialog('version') : null,
    'story.mark-ready': status('draft', 'ready'),
    'story.back-to-draft': status('ready', 'draft'),
    'story.import-report': named && (() => imports.showReport(named.id)),
    'story.spike': named && !isSpiked ? () => actions.spike(named) : null,
    'story.unspike': named && isSpiked ? () => actions.unspike(named) : null,
    'problems.next': parts.problems && (() => parts.problems?.step(1)),
    'problems.previous': parts.problems && (() => parts.problems?.step(-1)),
    'app.shortcuts': () => openDialog('shortcuts'),
  };
}
