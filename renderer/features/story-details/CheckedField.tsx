import { useState } from 'react';
import { TextField, type TextFieldProps } from '../../ui/index.ts';

type CheckedFieldProps = Pick<
  TextFieldProps,
  'label' | 'value' | 'isReadOnly' | 'description' | 'placeholder' | 'type'
> & {
  /** What is wrong with a text, in a sentence; undefined where the story may take it. */
  check(typed: string): string | undefined;
  onCommit(value: string): void;
};

/** A field whose text the story takes only where it fits: a wrong one stays in the field with its reason, and the story keeps what it had. */
export function CheckedField({ value, check, onCommit, ...field }: CheckedFieldProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const change = (typed: string): void => {
    const fits = check(typed) === undefined;
    setWrong(fits ? null : typed);
    if (fits) onCommit(typed);
  };
  return (
    <TextField
      {...field}
      value={wrong ?? value}
      error={wrong === null ? undefined : check(wrong)}
      onChange={change}
      spellCheck={false}
    />
  );
}
