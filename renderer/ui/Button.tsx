import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  variant?: 'plain' | 'primary' | 'danger' | 'quiet';
  size?: 'md' | 'lg';
  /** Its work is under way: it keeps the focus and does nothing more until that has ended. */
  isPending?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

// Why not React Aria's own pending state: it announces by an image without a name, and the work tells of itself.
export function Button({
  variant = 'plain',
  size = 'md',
  isPending = false,
  children,
  onPress,
  ...props
}: ButtonProps) {
  return (
    <AriaButton
      {...props}
      aria-disabled={isPending || undefined}
      onPress={isPending ? undefined : onPress}
      className={classNames(styles.button, styles[variant], styles[size])}
    >
      {children}
    </AriaButton>
  );
}
