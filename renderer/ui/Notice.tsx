import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'good' | 'warning' | 'error';

export interface NoticeProps {
  tone: NoticeTone;
  children: ReactNode;
  actions?: ReactNode;
}

const ICONS = { info: Info, good: CircleCheck, warning: TriangleAlert, error: CircleAlert } as const;

/** Something to know about what stands beside it. Errors and warnings are read aloud when they appear. */
export function Notice({ tone, children, actions }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      role={tone === 'error' ? 'alert' : tone === 'warning' ? 'status' : undefined}
    >
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
