import { TextField, useParsedText, type TextFieldProps } from '../../ui/index.ts';

type CheckedFieldProps = Pick<
  TextFieldProps,
  'label' | 'value' | 'isReadOnly' | 'description' | 'placeholder' | 'type'
> & {
  /** What was typed here and the story could not take. */
  kept: string | undefined;
  /** What is wrong with a text, in a sentence; undefined where the story may take it. */
  check(typed: string): string | undefined;
  onCommit(value: string, kept: string | undefined): void;
};

/** A field whose text the story takes only where it fits: a wrong one is kept with its reason, and the story goes by what it had. */
export function CheckedField({ value, kept, check, onCommit, ...field }: CheckedFieldProps) {
  const { text, isNotUnderstood, change, leave } = useParsedText({
    value,
    kept,
    read: (typed) => (check(typed) === undefined ? typed : undefined),
    format: (present) => present,
    onChange: onCommit,
  });
  return (
    <TextField
      {...field}
      value={text}
      error={isNotUnderstood ? check(text) : undefined}
      onChange={change}
      onBlur={leave}
      spellCheck={false}
    />
  );
}
