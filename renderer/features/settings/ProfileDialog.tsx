import { useState } from 'react';
import { messageOf, useClient, useNewsroom } from '../../api/index.ts';
import { Button, Dialog, Notice } from '../../ui/index.ts';
import { personOf, profileErrors, profileForm, type ProfileErrors } from './profile-form.ts';
import { ProfileFields } from './ProfileFields.tsx';
import styles from './settings.module.css';

/** Asks once who is writing; the answer stands with every version from then on. */
export function ProfileDialog({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <Dialog title="Who is writing?" isOpen={isOpen} onClose={onClose} size="sm">
      <ProfileQuestion onDone={onClose} />
    </Dialog>
  );
}

function ProfileQuestion({ onDone }: { onDone(): void }) {
  const client = useClient();
  const { data: newsroom } = useNewsroom();
  const [form, setForm] = useState(() => profileForm(newsroom?.profile ?? null));
  const [errors, setErrors] = useState<ProfileErrors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);

  const save = async (): Promise<void> => {
    if (saving) return;
    const found = profileErrors(form);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setSaving(true);
    try {
      await client.newsroom.setProfile({ profile: personOf(form) });
      onDone();
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setSaving(false);
    }
  };
  return (
    <form
      className={styles.contents}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>Your name stands with every version of a story that you write. It stays on this computer.</p>
      <ProfileFields form={form} errors={errors} onChange={setForm} autoFocus />
      {failure === null ? null : <Notice tone="error">{failure}</Notice>}
      <div>
        <Button type="submit" variant="primary" size="lg" isPending={saving}>
          Save
        </Button>
      </div>
    </form>
  );
}
