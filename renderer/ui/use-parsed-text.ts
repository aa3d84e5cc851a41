import { useState } from 'react';

interface Entry<T> {
  readonly value: T;
  /** What was typed and could not be understood; undefined where the value says it all. */
  readonly kept: string | undefined;
}

export interface ParsedTextOptions<T> extends Entry<T> {
  /** The value that a text stands for; undefined where it can’t be understood. */
  read(text: string): T | undefined;
  format(value: T): string;
  /** Takes the value and what is kept beside it; a text that can’t be understood leaves the value as it was. */
  onChange(value: T, kept: string | undefined): void;
}

export interface ParsedText {
  readonly text: string;
  readonly isNotUnderstood: boolean;
  /** The field was left since it came on screen, or shows what was kept from before. */
  readonly isSettled: boolean;
  change(text: string): void;
  leave(): void;
}

/** The text of a field that stands for something else: shown as it is being typed, kept as it is where it can’t be understood. */
export function useParsedText<T>({ value, kept, read, format, onChange }: ParsedTextOptions<T>): ParsedText {
  const [typed, setTyped] = useState<string | null>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const [known, setKnown] = useState<Entry<T>>({ value, kept });
  /** What was handed on and has not come back yet: the editor answers a frame later. */
  const [sent, setSent] = useState<readonly Entry<T>[]>([]);
  if (known.value !== value || known.kept !== kept) {
    const echo = sent.findIndex((entry) => entry.value === value && entry.kept === kept);
    setKnown({ value, kept });
    setSent(echo < 0 ? [] : sent.slice(echo + 1));
    // Why: what comes from elsewhere (an undo, another panel) puts away what was typed here before it.
    if (echo < 0) setTyped(null);
  }
  return {
    text: typed ?? kept ?? format(value),
    isNotUnderstood: typed === null ? kept !== undefined : read(typed) === undefined,
    isSettled: typed === null || hasLeft,
    change: (text) => {
      setTyped(text);
      const before = sent.at(-1) ?? { value, kept };
      const meaning = read(text);
      const next = meaning === undefined ? { value: before.value, kept: text } : { value: meaning, kept: undefined };
      if (next.value === before.value && next.kept === before.kept) return;
      setSent([...sent, next]);
      onChange(next.value, next.kept);
    },
    leave: () => {
      setHasLeft(true);
      setTyped(null);
    },
  };
}
