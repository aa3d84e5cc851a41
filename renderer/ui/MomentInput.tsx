import { CalendarClock } from 'lucide-react';
import { useRef } from 'react';
import styles from './fields.module.css';
import { IconButton } from './IconButton.tsx';
import { localText, readLocalText } from './local-text.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

type MomentInputProps = Pick<
  TextFieldProps,
  'label' | 'value' | 'onChange' | 'onBlur' | 'description' | 'error' | 'isReadOnly'
>;

/** A date and a time as text, so that nothing half-typed is lost, with the browser's own picker beside it. */
export function MomentInput(props: MomentInputProps) {
  const { label, value, onChange, isReadOnly = false } = props;
  const picker = useRef<HTMLInputElement>(null);
  const present = readLocalText(value);
  return (
    <div className={styles.moment}>
      <TextField {...props} placeholder="2026-11-24 18:00" dir="ltr" spellCheck={false} autoComplete="off" />
      {isReadOnly ? null : (
        <span className={styles.picker}>
          <IconButton label={`Pick a day for ${label}`} onPress={() => picker.current?.showPicker()}>
            <CalendarClock aria-hidden />
          </IconButton>
          <input
            ref={picker}
            type="datetime-local"
            tabIndex={-1}
            aria-hidden
            value={present ? localText(present).replace(' ', 'T') : ''}
            onChange={(event) => {
              const picked = readLocalText(event.target.value);
              if (picked) onChange(localText(picked));
            }}
          />
        </span>
      )}
    </div>
  );
}
