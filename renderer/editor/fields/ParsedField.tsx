import { useState, type ReactNode } from 'react';
import { PlainField, type PlainFieldProps } from './PlainField.tsx';

interface ParsedFieldProps<T> extends Omit<PlainFieldProps, 'value' | 'onChange' | 'hint' | 'error' | 'onBlur'> {
  value: T;
  onChange(value: T): void;
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
 * nonsense stays as it was typed, with an error beside it once the field is left, and changes nothing.
 */
export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { value, onChange, empty, format, parse, problem, hint, ...field } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  const meaning = (text: string): T | undefined => (text.trim() === '' ? empty : parse(text.trim()));
  if (known !== value) {
    setKnown(value);
    // Why: a value that did not come from here (an undo, the rundown) puts away what was typed before it.
    if (typed !== null && meaning(typed) !== value) setTyped(null);
  }
  const makesNoSense = typed !== null && meaning(typed) === undefined;
  return (
    <PlainField
      {...field}
      value={typed ?? (value === empty ? '' : format(value))}
      hint={hint?.(value)}
      error={makesNoSense && left ? problem : undefined}
      onChange={(text) => {
        setTyped(text);
        const next = meaning(text);
        if (next !== undefined && next !== value) onChange(next);
      }}
      onBlur={() => {
        setLeft(true);
        if (!makesNoSense) setTyped(null);
      }}
    />
  );
}
