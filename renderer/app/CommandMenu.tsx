import type { ReactNode } from 'react';
import { COMMANDS, type CommandDescription, type CommandId } from '../../shared/domain/commands.ts';
import { Menu } from '../ui/index.ts';
import type { CommandTable } from './commands.ts';

interface CommandMenuProps {
  label: string;
  icon: ReactNode;
  commands: CommandTable;
  /** What the menu offers, in its order; what can’t be done now is left out. */
  ids: readonly CommandId[];
}

/** A menu of commands, with the words and keys of the one table. */
export function CommandMenu({ label, icon, commands, ids }: CommandMenuProps) {
  const table: readonly CommandDescription[] = COMMANDS;
  const items = ids.flatMap((id) => {
    const command = table.find((candidate) => candidate.id === id);
    return command && commands[id] ? [{ id, label: command.label, shortcut: command.shortcut }] : [];
  });
  return <Menu<CommandId> label={label} icon={icon} items={items} onAction={(id) => commands[id]?.()} />;
}
