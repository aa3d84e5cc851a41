import { useState } from 'react';
import { TextField, type TextFieldProps } from '../../ui/index.ts';

type LiveTextProps = Pick<TextFieldProps, 'label' | 'value' | 'isReadOnly' | 'multiline' | 'lang'> & {
  onCommit(value: string): void;
};

/** A text that lives in the editor: what is typed here stays under the hands, though the editor answers a frame later. */
export function LiveText({ value, onCommit, ...field }: LiveTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...field}
      dir="auto"
      value={typed ?? value}
      onFocus={() => setTyped(value)}
      onBlur={() => setTyped(null)}
      onChange={(next) => {
        setTyped(next);
        onCommit(next);
      }}
    />
  );
}
