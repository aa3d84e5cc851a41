import { useRef, useState, type ReactNode } from 'react';
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
  const leaving = useRef(0);
  return (
    <div
      role="group"
      aria-label={label}
      className={`${styles.form} ${className ?? ''}`}
      onFocus={() => {
        cancelAnimationFrame(leaving.current);
        setFocused(true);
      }}
      onBlur={({ currentTarget, target, relatedTarget }) => {
        // Why the target too: a dialog that a field opened tells of its own focus here, and the field must be there when it closes.
        if (!currentTarget.contains(target) || currentTarget.contains(relatedTarget)) return;
        // Why a frame later: a button that its own press takes away loses the focus to nobody, and the fields round it stay.
        leaving.current = requestAnimationFrame(() => {
          if (target.isConnected) setFocused(false);
        });
      }}
    >
      {children}
      {more && (isActive || focused) ? <div className={styles.more}>{more()}</div> : null}
    </div>
  );
}
