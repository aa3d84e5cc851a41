import type { PullQuote } from '../../../../shared/document/blocks/pull-quote.ts';
import { PlainField } from '../../fields/PlainField.tsx';
import type { FormProps } from '../form-props.ts';
import { FormGroup } from '../FormGroup.tsx';
import styles from '../forms.module.css';

export function PullQuoteForm({ value, onChange, readOnly, groupLabel, isActive }: FormProps<PullQuote>) {
  return (
    <FormGroup label={groupLabel} isActive={isActive} className={styles.quotation}>
      <PlainField
        label="Text"
        hideLabel
        look="quotation"
        multiline
        placeholder="Words worth lifting out of the story"
        value={value.text}
        onChange={(text) => onChange({ text })}
        readOnly={readOnly}
      />
      <PlainField
        label="Attribution"
        hideLabel
        look="words"
        placeholder="Who said it"
        value={value.attribution}
        onChange={(attribution) => onChange({ attribution })}
        readOnly={readOnly}
      />
    </FormGroup>
  );
}
