import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import styles from './IconButton.module.css';

/** How long the pointer rests on a button before its name shows, in milliseconds. */
const TOOLTIP_DELAY_MS = 500;

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  label: string;
  shortcut?: string | undefined;
  /** For a button that switches something on and off. */
  isPressed?: boolean;
  /** For a sign that everybody knows, where Escape has something else to close than a tooltip. */
  hasNoTooltip?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that is an icon; its name and shortcut show beside it when the pointer or the focus rests on it. */
export function IconButton({ label, shortcut, isPressed, hasNoTooltip = false, children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger isDisabled={hasNoTooltip} delay={TOOLTIP_DELAY_MS} closeDelay={0}>
      <AriaButton
        {...props}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        aria-label={label}
        className={styles.button}
      >
        {children}
      </AriaButton>
      <Tooltip className={styles.tooltip} offset={6}>
        {label}
        {shortcut === undefined ? null : <ShortcutKeys shortcut={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
