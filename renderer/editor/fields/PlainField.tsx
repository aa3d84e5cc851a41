import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import styles from './fields.module.css';

export interface PlainFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  /** The label is read aloud and not shown. */
  hideLabel?: boolean;
  /** How the words are set: like the page shows them, or like the interface. */
  look?: 'title' | 'words' | 'quotation' | 'plain';
  /** Several lines; grows with its text. Enter leaves the block all the same, but where `keepsEnter` is set. */
  multiline?: boolean;
  keepsEnter?: boolean;
  /** Not the field in which editing begins, though it comes first. */
  aside?: boolean;
  readOnly: boolean;
  placeholder?: string;
  hint?: ReactNode;
  error?: string | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  spellCheck?: boolean;
}

/** One plain field of a block: a label, an input, and what there is to say about it. */
export function PlainField(props: PlainFieldProps) {
  const { label, value, onChange, hideLabel = false, look = 'plain', multiline = false, hint, error } = props;
  const note = useId();
  const shared = {
    value,
    className: styles[look],
    readOnly: props.readOnly,
    placeholder: props.placeholder,
    onBlur: props.onBlur,
    dir: 'auto',
    spellCheck: props.spellCheck,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': hint || error ? note : undefined,
    'data-aside': props.aside || undefined,
    'data-keeps-enter': props.keepsEnter || undefined,
  };
  return (
    <div className={styles.field}>
      <label className={styles.labelled}>
        <span className={hideLabel ? styles.hidden : styles.label}>{label}</span>
        {multiline ? (
          <textarea {...shared} rows={1} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            {...shared}
            type="text"
            inputMode={props.inputMode}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </label>
      {hint || error ? (
        <span id={note} className={error ? styles.error : styles.hint}>
          {error ?? hint}
        </span>
      ) : null}
    </div>
  );
}
