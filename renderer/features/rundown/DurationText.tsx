import { useState } from 'react';
import { formatDuration, parseDuration } from '../../../shared/domain/duration.ts';
import { TextField } from '../../ui/index.ts';

interface DurationTextProps {
  seconds: number | null;
  isReadOnly: boolean;
  onCommit(seconds: number | null): void;
}

const shown = (seconds: number | null): string => (seconds === null ? '' : formatDuration(seconds));

/** A duration as it is typed: 7:45, 7.45, 465, 1:02:03 or PT7M45S. Nonsense stays in the field, and the story keeps what it had. */
export function DurationText({ seconds, isReadOnly, onCommit }: DurationTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && parseDuration(typed) === undefined;
  const kept = seconds === null ? 'The story has no duration for it.' : `The story keeps ${formatDuration(seconds)}.`;
  const change = (next: string): void => {
    setTyped(next);
    const parsed = parseDuration(next);
    if (next.trim() === '') onCommit(null);
    else if (parsed !== undefined) onCommit(parsed);
  };
  return (
    <TextField
      label="Duration"
      value={typed ?? shown(seconds)}
      placeholder="7:45"
      isReadOnly={isReadOnly}
      error={isWrong ? `This is no duration. Type 7:45, 465 or 1:02:03. ${kept}` : undefined}
      onChange={change}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
    />
  );
}
