import { useLayoutEffect, type KeyboardEvent, type RefObject } from 'react';
import styles from './StoryHeader.module.css';

export interface HeaderTextProps {
  label: string;
  value: string;
  onChange(value: string): void;
  onNext(): void;
  onPrevious?(): void;
  /** Tab leads where `onNext` does, though other things stand between. */
  tabLeadsOn?: boolean;
  isReadOnly: boolean;
  lang: string;
  className: string | undefined;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content');

/** True where the text stands on one line, so that Up and Down can only mean another field. */
function isOneLine(field: HTMLTextAreaElement): boolean {
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  return field.scrollHeight < lineHeight * 1.8;
}

/** A text of the story's header: plain, as long as it likes, laid out as on the page; Enter and the arrows lead on. */
export function HeaderText(props: HeaderTextProps) {
  const { label, value, onChange, onNext, onPrevious, tabLeadsOn = false, fieldRef } = props;

  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (GROWS_BY_ITSELF || !field) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  }, [fieldRef, value]);

  const leave = (event: KeyboardEvent, where: () => void): void => {
    event.preventDefault();
    where();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const field = event.currentTarget;
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    // Why: Enter and the arrows belong to the input method while it composes.
    if (!plain || event.nativeEvent.isComposing) return;
    const atEnd = field.selectionStart === field.value.length;
    const atStart = field.selectionEnd === 0;
    if (event.key === 'Enter' || (event.key === 'Tab' && tabLeadsOn)) leave(event, onNext);
    else if (event.key === 'ArrowDown' && (atEnd || isOneLine(field))) leave(event, onNext);
    else if (event.key === 'ArrowUp' && onPrevious && (atStart || isOneLine(field))) leave(event, onPrevious);
  };

  return (
    <textarea
      ref={fieldRef}
      aria-label={label}
      placeholder={label}
      value={value}
      rows={1}
      readOnly={props.isReadOnly}
      lang={props.lang}
      dir="auto"
      spellCheck
      className={`${styles.text} ${props.className ?? ''}`}
      onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      onKeyDown={onKeyDown}
    />
  );
}
