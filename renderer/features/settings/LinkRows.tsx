import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { Button, IconButton, TextField } from '../../ui/index.ts';
import styles from './settings.module.css';
import { newLinkRow, type LinkRow, type ShellErrors } from './shell-form.ts';

interface LinkRowsProps {
  /** What one of them is called: "Region". */
  name: string;
  /** The list's key in the form, for its errors. */
  field: 'regions' | 'links';
  rows: readonly LinkRow[];
  errors: ShellErrors;
  onChange(rows: LinkRow[]): void;
}

/** A list of links with their words: added to, taken from, and set in order. */
export function LinkRows({ name, field, rows, errors, onChange }: LinkRowsProps) {
  const lower = name.toLowerCase();
  const put = (index: number, row: LinkRow): void => onChange(rows.with(index, row));
  const swap = (index: number, other: number): void => {
    const [one, two] = [rows[index], rows[other]];
    if (one && two) onChange(rows.with(index, two).with(other, one));
  };
  return (
    <div className={styles.rows}>
      {rows.map((row, index) => (
        <div key={row.key} className={styles.linkRow}>
          <TextField
            label={`${name} ${index + 1}`}
            value={row.title}
            onChange={(title) => put(index, { ...row, title })}
            error={errors[`${field}.${index}.title`]}
            dir="auto"
          />
          <TextField
            label={`Address of ${lower} ${index + 1}`}
            value={row.url}
            onChange={(url) => put(index, { ...row, url })}
            error={errors[`${field}.${index}.url`]}
            placeholder="https://"
            inputMode="url"
            dir="ltr"
            spellCheck={false}
          />
          <div className={styles.rowButtons}>
            <IconButton
              label={`Move ${lower} ${index + 1} up`}
              isDisabled={index === 0}
              onPress={() => swap(index, index - 1)}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              label={`Move ${lower} ${index + 1} down`}
              isDisabled={index === rows.length - 1}
              onPress={() => swap(index, index + 1)}
            >
              <ArrowDown aria-hidden />
            </IconButton>
            <IconButton
              label={`Remove ${lower} ${index + 1}`}
              onPress={() => onChange(rows.filter((other) => other.key !== row.key))}
            >
              <X aria-hidden />
            </IconButton>
          </div>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...rows, newLinkRow()])}>
          <Plus aria-hidden />
          Add a {lower}
        </Button>
      </div>
    </div>
  );
}
