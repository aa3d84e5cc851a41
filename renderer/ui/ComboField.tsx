import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import styles from './fields.module.css';
import list from './list.module.css';

export interface ComboFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  suggestions: readonly string[];
  description?: ReactNode;
  error?: string | undefined;
  placeholder?: string;
  isReadOnly?: boolean;
  isDisabled?: boolean;
  hideLabel?: boolean;
  onBlur?(): void;
  dir?: 'ltr' | 'rtl' | 'auto';
  className?: string | undefined;
}

/** Free text, with a list of what others have written there. */
export function ComboField(props: ComboFieldProps) {
  const { label, value, onChange, suggestions, description, error, hideLabel = false, onBlur, className } = props;
  const items = [...new Set(suggestions)].filter(Boolean).map((name) => ({ id: name, name }));
  return (
    <ComboBox
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      defaultItems={items}
      isReadOnly={props.isReadOnly}
      isDisabled={props.isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={`${styles.field} ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
      onBlur={onBlur && (() => onBlur())}
    >
      {hideLabel ? null : <Label className={styles.label}>{label}</Label>}
      <div className={styles.combo}>
        <Input className={styles.input} placeholder={props.placeholder} dir={props.dir} />
        {items.length > 0 ? (
          <Button className={styles.comboButton}>
            <ChevronDown aria-hidden />
          </Button>
        ) : null}
      </div>
      {description ? (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles.error}>{error}</FieldError>
      <Popover className={list.popover} offset={4}>
        <ListBox className={list.list}>
          {(item: { id: string; name: string }) => (
            <ListBoxItem className={list.item} textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
