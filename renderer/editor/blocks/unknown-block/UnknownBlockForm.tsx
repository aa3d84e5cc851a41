import { Puzzle } from 'lucide-react';
import type { UnknownBlock } from '../../../../shared/document/blocks/unknown-block.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';

/** A block that a later version made: shown, moved and kept, and never changed. */
export function UnknownBlockForm({ value, groupLabel }: FormProps<UnknownBlock>) {
  const type = typeof value.original['type'] === 'string' ? value.original['type'] : 'unknown';
  return (
    <div role="group" aria-label={groupLabel} className={styles.unknown}>
      <Puzzle aria-hidden />
      <div>
        <strong>A block of the kind “{type}”</strong>
        <div className={styles.quiet}>This version of Copydesk does not know it. It is kept just as it came.</div>
      </div>
    </div>
  );
}
