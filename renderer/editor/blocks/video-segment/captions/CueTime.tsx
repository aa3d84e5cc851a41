import { useState } from 'react';
import { formatCueTime, parseCueTime } from '../../../../../shared/domain/captions/cue.ts';
import styles from './captions.module.css';

interface CueTimeProps {
  label: string;
  /** Milliseconds. */
  value: number;
  isWrong: boolean;
  onChange(milliseconds: number): void;
}

/** A time of a caption: taken when the field is left, or by Enter; nonsense goes back to what it was. */
export function CueTime({ label, value, isWrong, onChange }: CueTimeProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const time = parseCueTime(typed ?? '');
    setTyped(null);
    if (time !== undefined && time !== value) onChange(time);
  };
  return (
    <input
      className={styles.time}
      aria-label={label}
      aria-invalid={isWrong || (typed !== null && parseCueTime(typed) === undefined) || undefined}
      inputMode="decimal"
      dir="ltr"
      value={typed ?? formatCueTime(value)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
