import type { ReactNode } from 'react';
import { formatDuration, parseDuration } from '../../../shared/domain/duration.ts';
import { ParsedField, type ParsedPlace } from './ParsedField.tsx';

/** Its value is whole seconds; null where nobody has said. */
interface DurationFieldProps extends ParsedPlace<number | null> {
  label: string;
  readOnly: boolean;
  placeholder?: string;
  hint?: (value: number | null) => ReactNode;
}

/** A duration or a place in a film: 7:45, 7.45, 465, 1:02:03 or PT7M45S. */
export function DurationField(props: DurationFieldProps) {
  return (
    <ParsedField
      {...props}
      empty={null}
      format={(seconds) => (seconds === null ? '' : formatDuration(seconds))}
      parse={parseDuration}
      problem="That is no length of time. Write it as 7:45, 1:02:03 or in seconds."
      spellCheck={false}
    />
  );
}
