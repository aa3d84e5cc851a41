import { Label, ProgressBar } from 'react-aria-components';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** What is being done. */
  label: string;
  value: number;
  /** null where nobody knows how much there is to do. */
  max: number | null;
}

export function Progress({ label, value, max }: ProgressProps) {
  const bounded = max === null ? {} : { value: Math.min(value, max), maxValue: Math.max(max, 1) };
  return (
    <ProgressBar {...bounded} isIndeterminate={max === null} className={styles.progress}>
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <div className={styles.words}>
            <Label>{label}</Label>
            {isIndeterminate ? null : <span className={styles.value}>{valueText}</span>}
          </div>
          <div className={styles.track}>
            <div
              className={`${styles.bar} ${isIndeterminate ? styles.unknown : ''}`}
              style={isIndeterminate ? undefined : { inlineSize: `${percentage}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
