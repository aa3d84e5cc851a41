import { useEffect, useEffectEvent } from 'react';
import { Button, Notice, Tabs } from '../../ui/index.ts';
import { AppearanceFields } from './AppearanceFields.tsx';
import { MastheadFields } from './MastheadFields.tsx';
import { NewsroomFacts } from './NewsroomFacts.tsx';
import { NoticeFields } from './NoticeFields.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { ShellRecords } from './ShellRecords.tsx';
import styles from './settings.module.css';
import { ThemeFields } from './ThemeFields.tsx';
import { useSettings, type Newsroom } from './use-settings.ts';

export type SettingsTab = 'you' | 'masthead' | 'notice' | 'theme' | 'records' | 'appearance' | 'newsroom';

interface SettingsFormProps {
  newsroom: Newsroom;
  tab: SettingsTab;
  onTab(tab: SettingsTab): void;
  /** The person wants to leave; the form answers with `onClose`, or `onStay` where they think better of it. */
  askedToClose: boolean;
  onStay(): void;
  onClose(): void;
  onBackUp(): void;
}

export function SettingsForm(props: SettingsFormProps) {
  const { newsroom, tab, onTab, askedToClose, onStay, onClose, onBackUp } = props;
  const settings = useSettings(newsroom, onTab);
  const { changed, saving, shell, shellErrors, patchShell } = settings;
  const leave = useEffectEvent(onClose);
  useEffect(() => {
    if (askedToClose && !changed && !saving) leave();
  }, [askedToClose, changed, saving]);

  const fields = { form: shell, errors: shellErrors, onChange: patchShell };
  const body = (content: React.ReactNode) => <div className={styles.tab}>{content}</div>;
  const asking = askedToClose && changed && !saving;
  return (
    <div className={styles.form}>
      <Tabs<SettingsTab>
        label="Settings"
        isVertical
        selected={tab}
        onSelect={onTab}
        tabs={[
          {
            id: 'you',
            label: 'You',
            content: body(
              <ProfileFields form={settings.profile} errors={settings.profileErrors} onChange={settings.setProfile} />,
            ),
          },
          { id: 'masthead', label: 'Masthead', content: body(<MastheadFields {...fields} />) },
          { id: 'notice', label: 'Notice', content: body(<NoticeFields {...fields} />) },
          { id: 'theme', label: 'Theme', content: body(<ThemeFields {...fields} />) },
          {
            id: 'records',
            label: 'By date',
            content: body(
              <ShellRecords
                from={settings.from}
                onFrom={settings.setFrom}
                error={settings.fromError}
                isChanged={changed}
                onBack={settings.takeShell}
              />,
            ),
          },
          { id: 'appearance', label: 'Appearance', content: body(<AppearanceFields />) },
          { id: 'newsroom', label: 'Newsroom', content: body(<NewsroomFacts onBackUp={onBackUp} />) },
        ]}
      />
      {settings.failure === null ? null : <Notice tone="error">{settings.failure}</Notice>}
      <div className={styles.foot} role="status">
        {asking ? (
          <>
            <span className={styles.say}>Your changes are not saved.</span>
            <Button onPress={onStay}>Keep editing</Button>
            <Button variant="danger" onPress={onClose}>
              Discard
            </Button>
          </>
        ) : (
          <span className={styles.say}>{settings.saved ? 'Saved.' : ''}</span>
        )}
        <Button variant="primary" size="lg" onPress={() => void settings.save()} isPending={saving}>
          Save
        </Button>
      </div>
    </div>
  );
}
