import type { Divider } from '../../../../shared/document/blocks/divider.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';

export function DividerForm({ groupLabel }: FormProps<Divider>) {
  return (
    <div role="group" aria-label={groupLabel} className={styles.divider}>
      <span aria-hidden className={styles.rule} />
    </div>
  );
}
