import { useState, type ReactNode } from 'react';
import styles from './forms.module.css';

interface FormGroupProps {
  label: string;
  isActive: boolean | undefined;
  className?: string | undefined;
  /** The lesser fields, shown while the block is selected or edited. */
  more?: (() => ReactNode) | undefined;
  children: ReactNode;
}

/** The group of a block's fields. */
export function FormGroup({ label, isActive, className, more, children }: FormGroupProps) {
  const [focused, setFocused] = useState(false);
  return (
    <div
      role="group"
      aria-label={label}
      className={`${styles.form} ${className ?? ''}`}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
    >
      {children}
      {more && (isActive || focused) ? <div className={styles.more}>{more()}</div> : null}
    </div>
  );
}
