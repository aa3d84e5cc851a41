import { useState } from 'react';
import type { ReadLines } from '../../../shared/domain/house-style/style-lines.ts';
import { TextField } from '../../ui/index.ts';

interface StyleLinesProps<T> {
  label: string;
  /** How a line is written. */
  description: string;
  entries: readonly T[];
  write(entry: T): string;
  read(text: string): ReadLines<T>;
  onChange(entries: T[]): void;
}

/** A list of the house style, written one entry a line; lines that are no entry are named, and the others kept. */
export function StyleLines<T>({ label, description, entries, write, read, onChange }: StyleLinesProps<T>) {
  const [typed, setTyped] = useState(() => entries.map(write).join('\n'));
  const { wrong } = read(typed);
  return (
    <TextField
      label={label}
      description={description}
      multiline
      value={typed}
      error={
        wrong.length === 0
          ? undefined
          : `${wrong.length === 1 ? 'Line' : 'Lines'} ${wrong.join(', ')} can’t be read and ${wrong.length === 1 ? 'is' : 'are'} left out.`
      }
      onChange={(text) => {
        setTyped(text);
        onChange(read(text).entries);
      }}
    />
  );
}
