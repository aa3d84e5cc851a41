import type { ImportReport } from '../../../shared/contract/import-report.ts';
import { Button, Checkbox, EmptyState } from '../../ui/index.ts';
import styles from './import.module.css';
import type { Report } from './use-report.ts';

interface DoubtsProps {
  report: Report;
  source: ImportReport;
  onClose(): void;
}

/** What the importer took for likely, for a person to look at. */
export function Doubts({ report, source, onClose }: DoubtsProps) {
  if (source.toConfirm.length === 0) return <EmptyState title="Nothing to look at">Every line was plain.</EmptyState>;
  const isConfirmed = (place: number): boolean => report.data?.confirmed.includes(place) ?? false;
  return (
    <ul className={styles.lines}>
      {source.toConfirm.map(({ message, place, line }, index) => (
        <li key={index} className={styles.line}>
          <div className={styles.words}>
            <p>{message}</p>
            <p className={styles.faint}>{source.lines.find(({ number }) => number === line)?.text}</p>
          </div>
          {place !== null && place.kind !== 'shell' && report.canEdit ? (
            <Button
              onPress={() => {
                onClose();
                // Why a frame later: the dialog gives the focus back to where it was opened.
                requestAnimationFrame(() => report.reveal(place));
              }}
            >
              Show it
            </Button>
          ) : null}
          <Checkbox
            label="Looked at"
            isSelected={isConfirmed(index)}
            onChange={(isSelected) => report.confirm(index, isSelected)}
          />
        </li>
      ))}
    </ul>
  );
}
