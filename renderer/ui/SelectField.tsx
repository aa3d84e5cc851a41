import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import styles from './fields.module.css';
import list from './list.module.css';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface SelectFieldProps<V extends string> {
  label: string;
  value: V;
  onChange(value: V): void;
  options: readonly SelectOption<V>[];
  hideLabel?: boolean;
  isDisabled?: boolean;
  className?: string | undefined;
}

/** One of a few values, chosen from a list that opens. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, value, onChange, options, hideLabel = false, className } = props;
  const choose = (key: string | number | null): void => {
    const option = options.find((candidate) => candidate.value === key);
    if (option) onChange(option.value);
  };
  return (
    <Select
      value={value}
      onChange={choose}
      isDisabled={props.isDisabled}
      className={`${styles.field} ${className ?? ''}`}
      aria-label={hideLabel ? label : undefined}
    >
      {hideLabel ? null : <Label className={styles.label}>{label}</Label>}
      <Button className={styles.trigger}>
        <SelectValue className={styles.value} />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={list.popover} offset={4}>
        <ListBox className={list.list} items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => <ListBoxItem className={list.item}>{option.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
