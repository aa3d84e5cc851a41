import { useId, useState, type KeyboardEvent } from 'react';
import { COMMANDS, type CommandDescription, type CommandId } from '../../shared/domain/commands.ts';
import { Dialog, SearchBox, ShortcutKeys } from '../ui/index.ts';
import type { CommandTable } from './commands.ts';
import styles from './CommandPalette.module.css';
import { filterPalette } from './palette-filter.ts';

interface CommandPaletteProps {
  isOpen: boolean;
  commands: CommandTable;
  onClose(): void;
}

type Entry = CommandDescription & { readonly id: CommandId };

/** Every command of the program by its name, each with its shortcut. */
export function CommandPalette({ isOpen, commands, onClose }: CommandPaletteProps) {
  return (
    <Dialog title="All commands" isOpen={isOpen} onClose={onClose} hideTitle>
      <PaletteList commands={commands} onClose={onClose} />
    </Dialog>
  );
}

function PaletteList({ commands, onClose }: Omit<CommandPaletteProps, 'isOpen'>) {
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const possible = (COMMANDS as readonly Entry[]).filter(({ id }) => id !== 'app.palette' && commands[id] !== null);
  const found = filterPalette(possible, typed);
  const active = found[Math.min(index, found.length - 1)];

  const choose = (id: CommandId): void => {
    onClose();
    commands[id]?.();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || found.length === 0) return;
    const at = Math.min(index, found.length - 1);
    if (event.key === 'ArrowDown') setIndex((at + 1) % found.length);
    else if (event.key === 'ArrowUp') setIndex((at - 1 + found.length) % found.length);
    else if (event.key === 'Enter' && active) choose(active.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.search}>
        <SearchBox
          label="Find a command"
          placeholder="What would you like to do?"
          value={typed}
          onChange={(words) => {
            setTyped(words);
            setIndex(0);
          }}
          onKeyDown={press}
          autoFocus
          ownsList
          controls={listId}
          activeDescendant={active ? `${listId}-${active.id}` : undefined}
        />
      </div>
      <ul id={listId} role="listbox" aria-label="Commands" className={styles.list}>
        {found.map((command) => (
          <li
            key={command.id}
            id={`${listId}-${command.id}`}
            role="option"
            aria-selected={command === active}
            className={styles.command}
            ref={(element) => {
              if (command === active) element?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => setIndex(found.indexOf(command))}
            onClick={() => choose(command.id)}
          >
            <span>{command.label}</span>
            {command.shortcut === undefined ? null : <ShortcutKeys shortcut={command.shortcut} />}
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className={styles.none}>No command has these words.</p> : null}
    </>
  );
}
