import { Button, ComboField, localText, MomentInput, RadioChoice, TextField } from '../../ui/index.ts';
import { LinkRows } from './LinkRows.tsx';
import styles from './settings.module.css';
import type { ShellErrors, ShellForm } from './shell-form.ts';

export interface ShellFieldsProps {
  form: ShellForm;
  errors: ShellErrors;
  onChange(patch: Partial<ShellForm>): void;
}

const LANGUAGES = ['en', 'en-CA', 'en-GB', 'en-US', 'fr', 'fr-CA', 'de', 'es', 'ar', 'he', 'iu'];
const TIME_ZONES = Intl.supportedValuesOf('timeZone');

type TextKey = { [K in keyof ShellForm]: ShellForm[K] extends string ? K : never }[keyof ShellForm];

/** Everything that stands at the head of every page. */
export function MastheadFields({ form, errors, onChange }: ShellFieldsProps) {
  const bound = (key: TextKey) => ({
    value: form[key],
    error: errors[key],
    onChange: (value: string) => onChange({ [key]: value }),
  });
  const address = (key: TextKey, label: string, description?: string) => (
    <TextField
      {...bound(key)}
      label={label}
      description={description}
      placeholder="https://"
      inputMode="url"
      dir="ltr"
      spellCheck={false}
    />
  );
  return (
    <>
      <h3 className={styles.heading}>The site</h3>
      <div className={styles.pair}>
        <TextField {...bound('siteName')} label="Site name" dir="auto" />
        {address('baseUrl', 'Base address', 'Where the site will live. Left empty, pages have no canonical link.')}
        <ComboField
          {...bound('language')}
          label="Language"
          suggestions={LANGUAGES}
          description="A new story starts in it."
        />
        <ComboField {...bound('timeZone')} label="Time zone" suggestions={TIME_ZONES} />
      </div>
      <h3 className={styles.heading}>Links of the masthead</h3>
      <div className={styles.pair}>
        {address('homeUrl', 'Home')}
        {address('webmailUrl', 'Webmail')}
        {address('advertiseUrl', 'Advertise')}
        {address('loginUrl', 'Log in')}
      </div>
      <h3 className={styles.heading}>Regions</h3>
      <LinkRows
        name="Region"
        field="regions"
        rows={form.regions}
        errors={errors}
        onChange={(regions) => onChange({ regions })}
      />
      <h3 className={styles.heading}>Further links</h3>
      <LinkRows name="Link" field="links" rows={form.links} errors={errors} onChange={(links) => onChange({ links })} />
      <h3 className={styles.heading}>City and weather</h3>
      <div className={styles.pair}>
        <TextField {...bound('city')} label="City" dir="auto" />
        <TextField {...bound('degrees')} label="Temperature" inputMode="decimal" />
        <RadioChoice
          label="Unit"
          value={form.unit}
          onChange={(unit) => onChange({ unit })}
          options={[
            { value: 'C', label: '°C' },
            { value: 'F', label: '°F' },
          ]}
        />
        <div className={styles.withButton}>
          <MomentInput {...bound('takenAt')} label="Taken at" />
          <Button size="lg" onPress={() => onChange({ takenAt: localText(new Date()) })}>
            Now
          </Button>
        </div>
      </div>
    </>
  );
}
