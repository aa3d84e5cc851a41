import { useState } from 'react';
import { Button, TextField } from '../../ui/index.ts';
import { wholeAddress } from './link-at-caret.ts';
import styles from './links.module.css';

interface LinkEditorProps {
  url: string;
  onSet(url: string): void;
  /** Undefined where there is no link to remove yet. */
  onRemove: (() => void) | undefined;
  onCancel(): void;
}

const problemWith = (typed: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) && !/^(https?|mailto):/i.test(typed.trim())
    ? 'A story links to web pages (https://) and mail addresses only.'
    : 'That is no whole address, such as https://example.org/page.';

/** Asks where a link leads. */
export function LinkEditor({ url, onSet, onRemove, onCancel }: LinkEditorProps) {
  const [typed, setTyped] = useState(url);
  const [error, setError] = useState<string | undefined>(undefined);
  const set = (): void => {
    const address = wholeAddress(typed);
    if (address) onSet(address);
    else setError(problemWith(typed));
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        label="Link address"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setError(undefined);
        }}
        error={error}
        placeholder="https://example.org/page"
        inputMode="url"
        spellCheck={false}
        autoFocus
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {onRemove ? 'Change the link' : 'Add the link'}
        </Button>
        {onRemove ? <Button onPress={onRemove}>Remove the link</Button> : null}
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
