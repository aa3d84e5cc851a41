import { HEADLINE_PLACES, lengthOf } from './headline-lengths.ts';
import styles from './DetailsPanel.module.css';

/** How the headline's length does in the places where it will be shown. */
export function HeadlineLengths({ headline }: { headline: string }) {
  const length = lengthOf(headline);
  return (
    <div>
      <p className={styles.legend}>Length of the headline</p>
      <dl className={styles.lengths}>
        {HEADLINE_PLACES.map(({ id, label, limit }) => (
          <div key={id} className={length > limit ? styles.over : undefined}>
            <dt>{label}</dt>
            <dd>
              {length} of {limit}
              {length > limit ? (id === 'page' ? ', long' : ', will be cut') : ''}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
