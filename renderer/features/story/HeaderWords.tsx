import { useId, type KeyboardEvent } from 'react';
import styles from './StoryHeader.module.css';

export interface HeaderWordsProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Enter leads on. */
  onNext(): void;
  suggestions?: readonly string[];
  isReadOnly: boolean;
  className?: string | undefined;
}

/** A word or two above the headline, as wide as they are, with what others have written there to choose from. */
export function HeaderWords(props: HeaderWordsProps) {
  const { label, value, onChange, onNext, suggestions = [], isReadOnly, className } = props;
  const listId = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <>
      <input
        aria-label={label}
        placeholder={label}
        value={value}
        readOnly={isReadOnly}
        dir="auto"
        autoComplete="off"
        list={suggestions.length > 0 ? listId : undefined}
        className={`${styles.words} ${className ?? ''}`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {suggestions.length > 0 ? (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
