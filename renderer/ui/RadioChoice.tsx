import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './fields.module.css';
import type { SelectOption } from './SelectField.tsx';

export interface RadioChoiceProps<V extends string> {
  label: string;
  value: V;
  onChange(value: V): void;
  options: readonly SelectOption<V>[];
  hideLabel?: boolean;
  isDisabled?: boolean;
}

/** One of a few values, all of them in view. */
export function RadioChoice<V extends string>(props: RadioChoiceProps<V>) {
  const { label, value, onChange, options, hideLabel = false, isDisabled = false } = props;
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      className={styles.field}
      aria-label={hideLabel ? label : undefined}
    >
      {hideLabel ? null : <Label className={styles.label}>{label}</Label>}
      <div className={styles.choices}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.choice}>
            <span className={styles.dot} />
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
