import { useState } from 'react';
import { messageOf, useClient, useNewsroom } from '../../api/index.ts';
import { personOf, profileErrors, profileForm, type ProfileErrors, type ProfileForm } from './profile-form.ts';
import { readShellForm, shellForm, type ShellErrors, type ShellForm } from './shell-form.ts';

export type Newsroom = NonNullable<ReturnType<typeof useNewsroom>['data']>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Kept {
  profile: ProfileForm;
  shell: ShellForm;
}

const formsOf = (newsroom: Newsroom): Kept => ({
  profile: profileForm(newsroom.profile),
  shell: shellForm(newsroom.shell),
});

/** Settings as they are being edited, and saved together. `onFault` is told the tab that holds the first thing wrong. */
export function useSettings(newsroom: Newsroom, onFault: (tab: 'you' | 'masthead' | 'notice') => void) {
  const client = useClient();
  const [kept, setKept] = useState(() => formsOf(newsroom));
  const [profile, setProfile] = useState(kept.profile);
  const [shell, setShell] = useState(kept.shell);
  const [profileFaults, setProfileFaults] = useState<ProfileErrors>({});
  const [shellErrors, setShellErrors] = useState<ShellErrors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
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
      return onFault(Object.keys(faults).every((key) => key.startsWith('notice')) ? 'notice' : 'masthead');
    }
    setSaving(true);
    try {
      if (profileChanged) await client.newsroom.setProfile({ profile: personOf(profile) });
      if (shellChanged && 'shell' in read) await client.newsroom.setShell({ shell: read.shell });
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
    failure,
    saving,
    saved,
    changed: profileChanged || shellChanged,
    save,
  };
}
