import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { watchAskedLine, type AskedLine } from './asked-line.ts';
import { findChoices, type FoundChoice } from './find-choices.ts';
import { insertInPlaceOf } from './insert-block.ts';
import { INSERT_CHOICES } from './insert-choices.ts';
import { InsertMenu, optionId } from './InsertMenu.tsx';
import { INSERT_MENU_COMMAND } from '../story-commands.ts';

/** The insert menu while it is asked for: what it shows, and the keys it takes. */
export function InsertMenuHost({ editor }: { editor: LexicalEditor }) {
  const id = useId();
  const [line, setLine] = useState<AskedLine | null>(null);
  const [selected, setSelected] = useState(0);
  const found = useMemo(() => (line ? findChoices(INSERT_CHOICES, line.query) : []), [line]);
  const isOpen = line !== null && found.length > 0;
  const beside = line && editor.getElementByKey(line.key);

  const choose = useEffectEvent((entry: FoundChoice | undefined): boolean => {
    if (!line || !entry) return false;
    // Why: keys arrive inside an update of their own; what is inserted has to be a step beside it.
    queueMicrotask(() => insertInPlaceOf(editor, line.key, entry.choice.make(entry.typed)));
    return true;
  });
  const step = useEffectEvent((by: number): boolean => {
    if (!isOpen) return false;
    setSelected((selected + by + found.length) % found.length);
    return true;
  });
  const chooseSelected = useEffectEvent((): boolean => isOpen && choose(found[selected]));
  const isAsked = useEffectEvent((): boolean => line !== null);

  useEffect(() => {
    const watched = watchAskedLine(editor, (next) => {
      setSelected(0);
      setLine(next);
    });
    // Why: while an input method composes, its arrows, Enter and Escape choose among its own words.
    const key = (act: () => boolean) => (event: KeyboardEvent | null) => {
      if (event?.isComposing || editor.isComposing() || !act()) return false;
      event?.preventDefault();
      return true;
    };
    const close = (): boolean => {
      if (!isAsked()) return false;
      watched.close();
      return true;
    };
    const closeOutside = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-story-floating]')) watched.close();
    };
    document.addEventListener('mousedown', closeOutside);
    const unregister = mergeRegister(
      watched.stop,
      editor.registerCommand(
        INSERT_MENU_COMMAND,
        (lineKey) => {
          watched.open(lineKey);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        key(() => step(1)),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        key(() => step(-1)),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(KEY_ENTER_COMMAND, key(chooseSelected), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, key(chooseSelected), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ESCAPE_COMMAND, key(close), COMMAND_PRIORITY_CRITICAL),
    );
    return () => {
      document.removeEventListener('mousedown', closeOutside);
      unregister();
    };
  }, [editor]);

  useEffect(() => {
    const root = editor.getRootElement();
    if (!root || !isOpen) return undefined;
    root.setAttribute('aria-controls', id);
    root.setAttribute('aria-activedescendant', optionId(id, selected));
    return () => {
      root.removeAttribute('aria-controls');
      root.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, isOpen, selected]);

  if (!isOpen || !beside) return null;
  return (
    <InsertMenu
      id={id}
      found={found}
      selected={Math.min(selected, found.length - 1)}
      beside={beside}
      onSelect={setSelected}
      onChoose={(entry) => {
        if (line) insertInPlaceOf(editor, line.key, entry.choice.make(entry.typed));
      }}
    />
  );
}
