import { useRef, useState } from 'react';
import { Button, TextField } from '../../ui/index.ts';
import { fromLocalField, toLocalField } from './local-moment.ts';
import styles from './DetailsPanel.module.css';

interface MomentFieldProps {
  label: string;
  value: string | null;
  isReadOnly: boolean;
  description?: string | undefined;
  error?: string | undefined;
  onCommit(value: string | null): void;
}

/** A date and a time by this computer's clock. One that is not finished stays in the field, and the story keeps what it had. */
export function MomentField({ label, value, isReadOnly, description, error, onCommit }: MomentFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isUnfinished, setUnfinished] = useState(false);
  const check = (): void => setUnfinished(input.current?.validity.badInput ?? false);
  const change = (typed: string): void => {
    const moment = fromLocalField(typed);
    if (moment !== undefined) {
      setUnfinished(false);
      onCommit(moment);
    } else if (!input.current?.validity.badInput) {
      setUnfinished(false);
      onCommit(null);
    }
  };
  const clear = (): void => {
    if (input.current) input.current.value = '';
    setUnfinished(false);
    onCommit(null);
  };
  const unfinished = `Fill in the date and the time. The story ${value === null ? 'has none yet' : 'keeps the one before'}.`;
  return (
    <div className={styles.moment}>
      <TextField
        label={label}
        type="datetime-local"
        value={value === null ? '' : toLocalField(value)}
        isReadOnly={isReadOnly}
        description={description}
        error={isUnfinished ? unfinished : error}
        onChange={change}
        onBlur={check}
        inputRef={input}
      />
      {(value !== null || isUnfinished) && !isReadOnly ? (
        <Button variant="quiet" onPress={clear} aria-label={`Clear ${label}`}>
          Clear
        </Button>
      ) : null}
    </div>
  );
}
