import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type Ref, type RefObject } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './fields.module.css';

type FieldRef = RefObject<HTMLInputElement | HTMLTextAreaElement | null>;

export interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  description?: ReactNode;
  error?: string | undefined;
  isReadOnly?: boolean;
  isDisabled?: boolean;
  isRequired?: boolean;
  placeholder?: string;
  /** A field for several lines that grows with its text. */
  multiline?: boolean;
  onBlur?(): void;
  onFocus?(): void;
  onKeyDown?(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void;
  dir?: 'ltr' | 'rtl' | 'auto';
  lang?: string;
  /** The label is read aloud and not shown. */
  hideLabel?: boolean;
  inputRef?: FieldRef;
  autoFocus?: boolean;
  type?: 'text' | 'url';
  inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  autoComplete?: string;
  spellCheck?: boolean;
  maxLength?: number;
  /** The list below the field that its arrow keys move in. */
  list?: { id: string; isOpen: boolean; activeId: string | undefined };
  /** Lays its own class over the field's. */
  className?: string | undefined;
}

const MEASURES_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** Lets a text area be as high as its text, where the browser does not do so by itself. */
function useGrowing(fieldRef: FieldRef, value: string, multiline: boolean): void {
  useLayoutEffect(() => {
    const element = fieldRef.current;
    if (MEASURES_ITSELF || !multiline || !element) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [fieldRef, value, multiline]);
}

const asCombobox = (list: TextFieldProps['list']) =>
  list && {
    role: 'combobox',
    'aria-expanded': list.isOpen,
    'aria-autocomplete': 'list' as const,
    'aria-controls': list.isOpen ? list.id : undefined,
    'aria-activedescendant': list.activeId,
  };

/** A label, a line or several lines of text, and what there is to say about them. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    description,
    error,
    multiline = false,
    hideLabel = false,
    inputRef,
    className,
  } = props;
  const { onKeyDown, dir, lang, placeholder, spellCheck, onBlur, onFocus } = props;
  const ownRef: FieldRef = useRef(null);
  const fieldRef = inputRef ?? ownRef;
  useGrowing(fieldRef, value, multiline);
  const shared = { dir, lang, placeholder, onKeyDown };
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isReadOnly={props.isReadOnly}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={`${styles.field} ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      onBlur={onBlur && (() => onBlur())}
      onFocus={onFocus && (() => onFocus())}
      autoFocus={props.autoFocus}
      type={props.type}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      maxLength={props.maxLength}
      spellCheck={spellCheck === undefined ? undefined : spellCheck ? 'true' : 'false'}
    >
      {hideLabel ? null : <Label className={styles.label}>{label}</Label>}
      {multiline ? (
        <TextArea
          {...shared}
          rows={1}
          ref={fieldRef as Ref<HTMLTextAreaElement>}
          className={`${styles.input} ${styles.area}`}
        />
      ) : (
        <Input
          {...shared}
          {...asCombobox(props.list)}
          ref={fieldRef as Ref<HTMLInputElement>}
          className={styles.input}
        />
      )}
      {description ? (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}
