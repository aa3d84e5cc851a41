import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** The row of buttons at the foot; the main one last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  /** For a dialog that brings its own first line: the title is read aloud and not shown. */
  hideTitle?: boolean;
}

/** A window over the program, named by its title. Escape closes it; a click beside it does not, so that nothing typed is lost. */
export function Dialog({ title, isOpen, onClose, children, footer, size = 'md', hideTitle = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={hideTitle}
      className={`${styles.overlay} ${hideTitle ? styles.high : ''}`}
    >
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog} {...(hideTitle ? { 'aria-label': title } : {})}>
          {hideTitle ? null : (
            <header className={styles.header}>
              <Heading slot="title" level={2} className={styles.title}>
                {title}
              </Heading>
              <IconButton label="Close" hasNoTooltip onPress={onClose}>
                <X aria-hidden />
              </IconButton>
            </header>
          )}
          <div className={hideTitle ? styles.bare : styles.content}>{children}</div>
          {footer ? <footer className={styles.footer}>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
