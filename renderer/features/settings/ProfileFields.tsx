import { PROFILE_ROLES, type ProfileRole } from '../../../shared/domain/article-status.ts';
import { RadioChoice, TextField } from '../../ui/index.ts';
import { shownInitials, type ProfileErrors, type ProfileForm } from './profile-form.ts';
import styles from './settings.module.css';

interface ProfileFieldsProps {
  form: ProfileForm;
  errors: ProfileErrors;
  onChange(form: ProfileForm): void;
  autoFocus?: boolean;
}

const ROLE_LABELS: Readonly<Record<ProfileRole, string>> = { journalist: 'Journalist', editor: 'Editor' };

/** Name, initials, role: what every version carries. */
export function ProfileFields({ form, errors, onChange, autoFocus }: ProfileFieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        value={form.name}
        onChange={(name) => onChange({ ...form, name })}
        error={errors.name}
        autoComplete="off"
        maxLength={200}
        {...(autoFocus ? { autoFocus } : {})}
      />
      <TextField
        label="Initials"
        value={shownInitials(form)}
        onChange={(initials) => onChange({ ...form, initials })}
        error={errors.initials}
        autoComplete="off"
        className={styles.short}
      />
      <RadioChoice
        label="Role"
        value={form.role}
        onChange={(role) => onChange({ ...form, role })}
        options={PROFILE_ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
      />
    </>
  );
}
