import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import { classNames } from './class-names.ts';
import list from './list.module.css';

export interface MenuEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean;
  readonly danger?: boolean;
  readonly icon?: ReactNode;
}

export interface MenuProps<Id extends string> {
  label: string;
  /** Shown in place of the label; the label then names the button. */
  icon?: ReactNode;
  items: readonly MenuEntry<Id>[];
  onAction(id: Id): void;
  isDisabled?: boolean;
  variant?: 'plain' | 'quiet';
  /** For a button that Tab passes by, as in the rows of a list that has one stop for Tab. */
  excludeFromTabOrder?: boolean;
}

/** A button that opens a list of things to do. */
export function Menu<Id extends string>(props: MenuProps<Id>) {
  const { label, icon, items, onAction, isDisabled = false, variant = 'plain', excludeFromTabOrder } = props;
  const act = (key: string | number): void => {
    const item = items.find((candidate) => candidate.id === key);
    if (item) onAction(item.id);
  };
  return (
    <MenuTrigger>
      {icon ? (
        <IconButton label={label} isDisabled={isDisabled} excludeFromTabOrder={excludeFromTabOrder}>
          {icon}
        </IconButton>
      ) : (
        <Button variant={variant} isDisabled={isDisabled} excludeFromTabOrder={excludeFromTabOrder}>
          {label}
          <ChevronDown aria-hidden />
        </Button>
      )}
      <Popover className={list.popover} placement="bottom end" offset={4}>
        <AriaMenu className={list.list} onAction={act} aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={classNames(list.item, item.danger && list.danger)}
            >
              {item.icon}
              <span className={list.name}>{item.label}</span>
              {item.shortcut === undefined ? null : <ShortcutKeys shortcut={item.shortcut} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
