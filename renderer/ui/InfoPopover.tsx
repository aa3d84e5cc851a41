import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
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
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label={label} className={classNames(styles.button, className)}>
        {shown}
      </Button>
      {/* Why not modal: what is chosen here may take the keyboard to the story, and the popover then closes. */}
      {/* Why in a region: the popover brings a button of its own, and all that is read aloud lies in a landmark. */}
      {isOpen && createPortal(<section aria-label={label} ref={setPlace} />, document.body)}
      {place && (
        <Popover
          isNonModal
          UNSTABLE_portalContainer={place}
          className={styles.popover}
          placement="top start"
          offset={6}
        >
          <Dialog aria-label={label} className={styles.dialog}>
            {children}
          </Dialog>
        </Popover>
      )}
    </DialogTrigger>
  );
}
