import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import fields from './fields.module.css';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  label: string;
  value: string;
  onChange(value: string): void;
  placeholder?: string;
  onKeyDown?(event: KeyboardEvent<HTMLInputElement>): void;
  inputRef?: RefObject<HTMLInputElement | null>;
  autoFocus?: boolean;
  /** The element that the arrow keys move in, where the focus stays here. */
  controls?: string | undefined;
  activeDescendant?: string | undefined;
  /** For a field whose list is part of it, as in a palette: it is then told to screen readers as one thing with it. */
  ownsList?: boolean;
}

/** A field that looks for something while it is typed. */
export function SearchBox(props: SearchBoxProps) {
  const { label, value, onChange, placeholder, onKeyDown, inputRef, controls, activeDescendant } = props;
  return (
    <SearchField aria-label={label} value={value} onChange={onChange} className={styles.box}>
      <Search aria-hidden className={styles.icon} />
      <Input
        className={`${fields.input} ${styles.input}`}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
        autoFocus={props.autoFocus}
        {...(props.ownsList ? { role: 'combobox', 'aria-expanded': true, 'aria-autocomplete': 'list' as const } : {})}
        aria-controls={controls}
        aria-activedescendant={activeDescendant}
        ref={inputRef}
      />
      {value === '' ? null : (
        <Button aria-label="Clear the search" className={styles.clear}>
          <X aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
