import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './InfoPopover.module.css';

export interface InfoPopoverProps {
  /** Names the button and what it opens. */
  label: string;
  /** What the button shows; a few words that stand for the rest. */
  shown: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A few words that open to the whole of what they stand for. */
export function InfoPopover({ label, shown, className, children }: InfoPopoverProps) {
  return (
    <DialogTrigger>
      <Button aria-label={label} className={classNames(styles.button, className)}>
        {shown}
      </Button>
      {/* Why not modal: what is chosen here may take the keyboard to the story, and the popover then closes. */}
      <Popover isNonModal className={styles.popover} placement="top start" offset={6}>
        <Dialog aria-label={label} className={styles.dialog}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
