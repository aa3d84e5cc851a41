import { messageOf, useNewsroom } from '../../api/index.ts';
import { Dialog, EmptyState, Notice } from '../../ui/index.ts';
import { SettingsForm, type SettingsTab } from './SettingsForm.tsx';
import { useState } from 'react';

export type { SettingsTab } from './SettingsForm.tsx';

interface SettingsDialogProps {
  isOpen: boolean;
  tab: SettingsTab;
  onTab(tab: SettingsTab): void;
  onClose(): void;
  onBackUp(): void;
}

/** Who is writing, what stands round the page, how the program looks. */
export function SettingsDialog({ isOpen, tab, onTab, onClose, onBackUp }: SettingsDialogProps) {
  const { data: newsroom, error } = useNewsroom();
  // Why here: Escape reaches the dialog and not the form, and the form alone knows what is not saved.
  const [askedToClose, setAskedToClose] = useState(false);
  const close = (): void => {
    setAskedToClose(false);
    onClose();
  };
  return (
    <Dialog title="Settings" isOpen={isOpen} onClose={() => setAskedToClose(true)} size="lg">
      {newsroom ? (
        <SettingsForm
          newsroom={newsroom}
          tab={tab}
          onTab={onTab}
          askedToClose={askedToClose}
          onStay={() => setAskedToClose(false)}
          onClose={close}
          onBackUp={onBackUp}
        />
      ) : error ? (
        <Notice tone="error">{messageOf(error)}</Notice>
      ) : (
        <EmptyState title="Reading the settings…" />
      )}
    </Dialog>
  );
}
