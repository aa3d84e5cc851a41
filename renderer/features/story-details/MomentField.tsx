import { Button, MomentInput, useParsedText } from '../../ui/index.ts';
import styles from './DetailsPanel.module.css';
import { fromLocalText, toLocalText } from './local-moment.ts';

interface MomentFieldProps {
  label: string;
  value: string | null;
  /** What was typed here and is no date and time. */
  kept: string | undefined;
  isReadOnly: boolean;
  description?: string | undefined;
  error?: string | undefined;
  onCommit(value: string | null, kept: string | undefined): void;
}

/** A date and a time by this computer's clock, typed or picked. One that is not finished is kept, and the story goes by what it had. */
export function MomentField({ label, value, kept, isReadOnly, description, error, onCommit }: MomentFieldProps) {
  const { text, isNotUnderstood, isSettled, change, leave } = useParsedText({
    value,
    kept,
    read: (typed) => (typed.trim() === '' ? null : fromLocalText(typed)),
    format: (present) => (present === null ? '' : toLocalText(present)),
    onChange: onCommit,
  });
  const before = value === null ? 'The story has none yet.' : `The story keeps ${toLocalText(value)}.`;
  const unfinished = `Write the day and the time, as in 2026-11-24 18:00. ${before}`;
  return (
    <div className={styles.moment}>
      <MomentInput
        label={label}
        value={text}
        isReadOnly={isReadOnly}
        description={description}
        error={isNotUnderstood && isSettled ? unfinished : error}
        onChange={change}
        onBlur={leave}
      />
      {text !== '' && !isReadOnly ? (
        <Button
          variant="quiet"
          onPress={() => {
            change('');
            leave();
          }}
          aria-label={`Clear ${label}`}
        >
          Clear
        </Button>
      ) : null}
    </div>
  );
}
