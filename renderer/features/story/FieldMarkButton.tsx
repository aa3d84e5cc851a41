import { CircleAlert } from 'lucide-react';
import { useFieldMarks } from './field-marks.ts';
import styles from './StoryHeader.module.css';

/** Stands beside a field of the header that has problems, says which, and leads to the first of them. */
export function FieldMarkButton({ field, label }: { field: string; label: string }) {
  const { marks, onShow } = useFieldMarks();
  const mark = marks.get(field);
  if (!mark) return null;
  const count = mark.count === 1 ? 'A problem' : `${mark.count} problems`;
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={`${label}: ${count}. ${mark.message}`}
      title={mark.message}
      onClick={() => onShow(field)}
    >
      <CircleAlert aria-hidden />
    </button>
  );
}
