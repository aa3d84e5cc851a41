import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandDescription, type CommandMenu } from '../../shared/domain/commands.ts';

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** A shortcut of the command table as Electron writes it; undefined where it is a bare key, which only the window can tell from typing. */
export function acceleratorOf(shortcut: string | undefined): string | undefined {
  if (shortcut === undefined || !shortcut.includes('+')) return undefined;
  return shortcut
    .split('+')
    .map((key) => (key === 'Mod' ? 'CommandOrControl' : key))
    .join('+');
}

/** The program's menu bar: every command of the table in its menu, and what a system expects beside them. */
export function menuTemplate(
  platform: NodeJS.Platform,
  choose: (commandId: string) => void,
): MenuItemConstructorOptions[] {
  const itemsOf = (menu: CommandMenu): MenuItemConstructorOptions[] =>
    (COMMANDS as readonly CommandDescription[])
      .filter((command) => command.menu === menu)
      .map((command) => commandItem(command, choose));
  const mac = platform === 'darwin';
  const leave: MenuItemConstructorOptions[] = mac ? [{ role: 'close' }] : [{ role: 'quit', label: 'Quit Copydesk' }];
  const zoom: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }];
  return [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    { label: 'File', submenu: [...itemsOf('file'), SEPARATOR, ...leave] },
    { label: 'Edit', submenu: [...EDITING, SEPARATOR, ...itemsOf('edit')] },
    { label: 'View', submenu: [...itemsOf('view'), SEPARATOR, ...zoom, SEPARATOR, { role: 'togglefullscreen' }] },
    { label: 'Story', submenu: itemsOf('story') },
    ...(mac ? [{ role: 'windowMenu' } satisfies MenuItemConstructorOptions] : []),
    { label: 'Help', role: 'help', submenu: itemsOf('help') },
  ];
}

const EDITING: MenuItemConstructorOptions[] = [
  { role: 'undo' },
  { role: 'redo' },
  SEPARATOR,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'pasteAndMatchStyle' },
  { role: 'selectAll' },
];

function commandItem(command: CommandDescription, choose: (commandId: string) => void): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(command.shortcut);
  return {
    id: command.id,
    label: command.label,
    click: () => choose(command.id),
    // Why not registered: the window's own key map runs the same table and knows where the caret is; the menu only shows the keys.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}
