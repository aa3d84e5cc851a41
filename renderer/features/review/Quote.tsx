import styles from './ReviewPanel.module.css';

interface QuoteProps {
  exact: string;
  isGone?: boolean;
}

/** The words that a comment is about. */
export function Quote({ exact, isGone = false }: QuoteProps) {
  if (exact.trim() === '') return <span className={styles.whole}>The block as a whole</span>;
  return (
    <span className={isGone ? styles.goneQuote : styles.quote} dir="auto">
      {exact.trim()}
    </span>
  );
}
