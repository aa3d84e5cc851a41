import { lazy, Suspense } from 'react';
import { BackupDialog } from '../features/backup/index.ts';
import { ExportDialog, SiteDialog, VerifyDialog } from '../features/export/index.ts';
import { ProfileDialog, SettingsDialog, type SettingsTab } from '../features/settings/index.ts';
import { useStoryOutline, type StoryPlace } from '../features/story/index.ts';
import { CommandPalette } from './CommandPalette.tsx';
import type { CommandTable, ShellDialog } from './commands.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';

const SaveVersionDialog = lazy(async () => ({
  default: (await import('../features/history/index.ts')).SaveVersionDialog,
}));

interface ShellDialogsProps {
  dialog: ShellDialog | null;
  commands: CommandTable;
  settingsTab: SettingsTab;
  onSettingsTab(tab: SettingsTab): void;
  onOpen(dialog: ShellDialog): void;
  /** Shows a place of the open story. */
  onReveal(place: StoryPlace): void;
  onClose(): void;
}

/** Every dialog of the window; at most one is open. */
export function ShellDialogs(props: ShellDialogsProps) {
  const { dialog, commands, settingsTab, onSettingsTab, onOpen, onReveal, onClose } = props;
  const story = useStoryOutline();
  const exportable = story && {
    id: story.summary.id,
    document: story.newest(),
    reveal: onReveal,
    flush: () => story.flush(),
  };
  const bound = (name: ShellDialog) => ({ isOpen: dialog === name, onOpen: () => onOpen(name), onClose });
  return (
    <>
      <CommandPalette isOpen={dialog === 'palette'} commands={commands} onClose={onClose} />
      <ShortcutSheet isOpen={dialog === 'shortcuts'} onClose={onClose} />
      <ProfileDialog isOpen={dialog === 'profile'} onClose={onClose} />
      <SettingsDialog
        isOpen={dialog === 'settings'}
        tab={settingsTab}
        onTab={onSettingsTab}
        onClose={onClose}
        onBackUp={() => onOpen('backup')}
      />
      <ExportDialog story={exportable} {...bound('export')} />
      <SiteDialog {...bound('site')} />
      <VerifyDialog {...bound('verify')} />
      <BackupDialog {...bound('backup')} />
      <Suspense>{story ? <SaveVersionDialog isOpen={dialog === 'version'} onClose={onClose} /> : null}</Suspense>
    </>
  );
}
