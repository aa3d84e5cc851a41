import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './ToggleChip.module.css';

export interface ToggleChipProps {
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  children: ReactNode;
}

/** A small button that stays pressed. */
export function ToggleChip({ isSelected, onChange, children }: ToggleChipProps) {
  return (
    <ToggleButton isSelected={isSelected} onChange={onChange} className={styles.chip}>
      {children}
    </ToggleButton>
  );
}
