import { formatDuration, parseDuration } from '../../../shared/domain/duration.ts';
import { TextField, useParsedText } from '../../ui/index.ts';

interface DurationTextProps {
  seconds: number | null;
  /** What was typed here or in the block and is no duration. */
  kept: string | undefined;
  isReadOnly: boolean;
  onCommit(seconds: number | null, kept: string | undefined): void;
}

/** A duration as it is typed: 7:45, 7.45, 465, 1:02:03 or PT7M45S. Nonsense is kept as it is, and the story goes by what it had. */
export function DurationText({ seconds, kept, isReadOnly, onCommit }: DurationTextProps) {
  const { text, isNotUnderstood, change, leave } = useParsedText<number | null>({
    value: seconds,
    kept,
    read: (typed) => (typed.trim() === '' ? null : parseDuration(typed)),
    format: (present) => (present === null ? '' : formatDuration(present)),
    onChange: onCommit,
  });
  const before = seconds === null ? 'The story has no duration for it.' : `The story keeps ${formatDuration(seconds)}.`;
  return (
    <TextField
      label="Duration"
      value={text}
      placeholder="7:45"
      isReadOnly={isReadOnly}
      error={isNotUnderstood ? `This is no duration. Type 7:45, 465 or 1:02:03. ${before}` : undefined}
      onChange={change}
      onBlur={leave}
    />
  );
}
