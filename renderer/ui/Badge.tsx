import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Badge.module.css';

export type BadgeTone = 'neutral' | 'accent' | 'draft' | 'ready' | 'spiked' | 'warning' | 'danger';

/** A word or two that stand out; the colour only repeats what the words say. */
export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
