import type { ReactNode } from 'react';
import { withTyped, type AsTyped } from '../../../shared/document/as-typed.ts';
import { useParsedText } from '../../ui/index.ts';
import { PlainField, type PlainFieldProps } from './PlainField.tsx';

/** What ties a field to its place in a block: its name there, and the entries of the block that could not be understood. */
export interface ParsedPlace<T> {
  name: string;
  asTyped: AsTyped;
  value: T;
  onChange(value: T, asTyped: AsTyped): void;
}

interface ParsedFieldProps<T>
  extends Omit<PlainFieldProps, 'value' | 'onChange' | 'hint' | 'error' | 'onBlur'>, ParsedPlace<T> {
  /** What stands in an empty field. */
  empty: T;
  format(value: T): string;
  /** The value of what was typed; undefined for nonsense. */
  parse(typed: string): T | undefined;
  /** What is wrong with nonsense, and how to write it instead. */
  problem: string;
  hint?: ((value: T) => ReactNode) | undefined;
}

/**
 * A field whose text stands for something else: a duration, a date, an address. What makes sense is taken while it is typed;
 * nonsense is kept in the block as it was typed, with an error beside it once the field is left, and changes nothing else.
 */
export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { name, asTyped, value, onChange, empty, format, parse, problem, hint, ...field } = props;
  const { text, isNotUnderstood, isSettled, change, leave } = useParsedText({
    value,
    kept: asTyped?.[name],
    read: (typed) => (typed.trim() === '' ? empty : parse(typed.trim())),
    format: (present) => (present === empty ? '' : format(present)),
    onChange: (next, kept) => onChange(next, withTyped(asTyped, name, kept)),
  });
  return (
    <PlainField
      {...field}
      value={text}
      hint={hint?.(value)}
      error={isNotUnderstood && isSettled ? problem : undefined}
      onChange={change}
      onBlur={leave}
    />
  );
}
