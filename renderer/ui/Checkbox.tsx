import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './fields.module.css';

export interface CheckboxProps {
  label: string;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  isDisabled?: boolean;
  isReadOnly?: boolean;
}

export function Checkbox({ label, isSelected, onChange, isDisabled = false, isReadOnly = false }: CheckboxProps) {
  return (
    <AriaCheckbox
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      className={styles.choice}
    >
      <span className={styles.box}>{isSelected ? <Check aria-hidden /> : null}</span>
      {label}
    </AriaCheckbox>
  );
}
