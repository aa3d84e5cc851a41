import { useEffect, useEffectEvent } from 'react';
import { COMMANDS, type CommandId } from '../../shared/domain/commands.ts';
import { useAppEvent } from '../api/index.ts';
import { onMac } from '../ui/index.ts';
import type { CommandTable } from './commands.ts';
import { commandForPress, isTypingTarget } from './key-map.ts';

const isCommand = (name: string): name is CommandId => COMMANDS.some(({ id }) => id === name);

/** True while a dialog stands over the program: commands wait until it is gone. */
const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Runs commands by key and from the system's menu bar. */
export function useKeyCommands(commands: CommandTable): void {
  const run = useEffectEvent((id: CommandId) => {
    if (!isDialogOpen()) commands[id]?.();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.repeat) return;
      const id = commandForPress(event, isTypingTarget(event.target), onMac());
      if (id === undefined) return;
      // Why also where nothing happens: a browser would save, print or search its own page by these keys.
      event.preventDefault();
      event.stopPropagation();
      run(id);
    };
    // Why capture: the editor would take Control and Enter for a new paragraph; its own keys are none of these.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
  useAppEvent('menuCommandChosen', ({ command }) => {
    if (isCommand(command) && !isDialogOpen()) commands[command]?.();
  });
}
