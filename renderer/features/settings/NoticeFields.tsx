import { MomentInput, TextField } from '../../ui/index.ts';
import type { ShellFieldsProps } from './MastheadFields.tsx';
import styles from './settings.module.css';

/** The line that every page shows above its story for a time. */
export function NoticeFields({ form, errors, onChange }: ShellFieldsProps) {
  return (
    <>
      <TextField
        label="Notice"
        value={form.noticeText}
        onChange={(noticeText) => onChange({ noticeText })}
        description="Stands above the story on every page. Left empty, there is none."
        multiline
        dir="auto"
      />
      <div className={styles.pair}>
        <MomentInput
          label="From"
          value={form.noticeFrom}
          onChange={(noticeFrom) => onChange({ noticeFrom })}
          error={errors['noticeFrom']}
          description="Left empty: from now on."
        />
        <MomentInput
          label="To"
          value={form.noticeTo}
          onChange={(noticeTo) => onChange({ noticeTo })}
          error={errors['noticeTo']}
          description="Left empty: until it is taken away."
        />
      </div>
    </>
  );
}
