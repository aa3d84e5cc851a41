import { useState } from 'react';
import { messageOf, useClient, useNewsroom } from '../../api/index.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import { readLocalText } from '../../ui/index.ts';
import { personOf, profileErrors, profileForm, type ProfileErrors, type ProfileForm } from './profile-form.ts';
import { readShellForm, shellForm, type ShellErrors, type ShellForm } from './shell-form.ts';

export type Newsroom = NonNullable<ReturnType<typeof useNewsroom>['data']>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

type FaultyTab = 'you' | 'masthead' | 'notice' | 'theme' | 'records';

/** The tab that holds the first of the shell’s faults. */
function tabOf(fields: string[]): FaultyTab {
  if (fields.every((key) => key.startsWith('notice'))) return 'notice';
  return fields.every((key) => key === 'theme' || key === 'logo') ? 'theme' : 'masthead';
}

interface Kept {
  profile: ProfileForm;
  shell: ShellForm;
}

const formsOf = (newsroom: Newsroom): Kept => ({
  profile: profileForm(newsroom.profile),
  shell: shellForm(newsroom.shell),
});

/** Settings as they are being edited, and saved together. `onFault` is told the tab that holds the first thing wrong. */
export function useSettings(newsroom: Newsroom, onFault: (tab: FaultyTab) => void) {
  const client = useClient();
  const [kept, setKept] = useState(() => formsOf(newsroom));
  const [profile, setProfile] = useState(kept.profile);
  const [shell, setShell] = useState(kept.shell);
  const [profileFaults, setProfileFaults] = useState<ProfileErrors>({});
  const [shellErrors, setShellErrors] = useState<ShellErrors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const [from, setFrom] = useState('');
  const [fromError, setFromError] = useState<string>();
  const profileChanged = !same(profile, kept.profile);
  const shellChanged = !same(shell, kept.shell);

  const save = async (): Promise<void> => {
    const personFaults = profileChanged ? profileErrors(profile) : {};
    const read = readShellForm(shell, newsroom.shell);
    const faults = shellChanged && 'errors' in read ? read.errors : {};
    setProfileFaults(personFaults);
    setShellErrors(faults);
    setFailure(null);
    setSaved(false);
    if (Object.keys(personFaults).length > 0) return onFault('you');
    if (Object.keys(faults).length > 0) {
      return onFault(tabOf(Object.keys(faults)));
    }
    const validFrom = readLocalText(from)?.toISOString() ?? null;
    setFromError(from.trim() !== '' && validFrom === null ? 'A day and a time, as in 2026-11-24 18:00.' : undefined);
    if (from.trim() !== '' && validFrom === null) return onFault('records');
    setSaving(true);
    try {
      if (profileChanged) await client.newsroom.setProfile({ profile: personOf(profile) });
      if (shellChanged && 'shell' in read) await client.newsroom.setShell({ shell: read.shell, validFrom });
      setFrom('');
      setKept({ profile, shell });
      setSaved(true);
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setSaving(false);
    }
  };

  return {
    profile,
    profileErrors: profileFaults,
    setProfile: (form: ProfileForm) => {
      setSaved(false);
      setProfile(form);
    },
    shell,
    shellErrors,
    patchShell: (patch: Partial<ShellForm>) => {
      setSaved(false);
      setShell((form) => ({ ...form, ...patch }));
    },
    from,
    fromError,
    setFrom,
    /** Takes over a shell that has been stored already. */
    takeShell: (stored: SiteShell) => {
      const form = shellForm(stored);
      setKept((before) => ({ ...before, shell: form }));
      setShell(form);
    },
    failure,
    saving,
    saved,
    changed: profileChanged || shellChanged,
    save,
  };
}
