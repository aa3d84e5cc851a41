import { COMMAND_PRIORITY_EDITOR, mergeRegister, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import { focusSurface } from '../behaviours/select-block.ts';
import { Floating } from '../floating/Floating.tsx';
import { selectionRect } from '../floating/selection-rect.ts';
import { FOCUS_TOOLBAR_COMMAND } from '../story-commands.ts';
import { selectedText, type SelectedText } from './selected-text.ts';
import { Toolbar } from './Toolbar.tsx';

const isIn = (selector: string): boolean => Boolean(document.activeElement?.closest(selector));
const IN_TOOLBAR = '[data-story-floating] [role="toolbar"]';

/** Shows the toolbar over selected text: once the mouse is let go, at once from the keyboard, on request at a mere caret too. */
export function FloatingToolbar({ editor }: { editor: LexicalEditor }) {
  const [text, setText] = useState<SelectedText | null>(null);

  useEffect(() => {
    let isPressed = false;
    let isAsked = false;
    const look = (): void => {
      const root = editor.getRootElement();
      const has = root !== null && (document.activeElement === root || isIn(IN_TOOLBAR));
      const next = has && !isPressed ? selectedText(editor) : null;
      if (next === null || !next.isCollapsed) isAsked = isAsked && next !== null;
      setText(next && (!next.isCollapsed || isAsked) ? next : null);
    };
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Element && event.target.closest('[data-story-floating]')) return;
      isPressed = true;
      isAsked = false;
      setText(null);
    };
    const release = (): void => {
      if (!isPressed) return;
      isPressed = false;
      // Why: the browser tells of the selection after it tells of the mouse.
      setTimeout(look);
    };
    const giveBack = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && isIn(IN_TOOLBAR)) focusSurface(editor);
    };
    const lose = (): void => void setTimeout(look);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('focusout', lose);
    // Why: at the window and first, since an open tooltip keeps Escape from everything below.
    window.addEventListener('keydown', giveBack, { capture: true });
    const unregister = mergeRegister(
      editor.registerUpdateListener(look),
      editor.registerCommand(
        FOCUS_TOOLBAR_COMMAND,
        () => {
          isAsked = true;
          look();
          setTimeout(() => document.querySelector<HTMLElement>(`${IN_TOOLBAR} button:not([disabled])`)?.focus());
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('focusout', lose);
      window.removeEventListener('keydown', giveBack, { capture: true });
      unregister();
    };
  }, [editor]);

  if (!text) return null;
  return (
    <Floating
      target={selectionRect}
      side="above"
      align="centre"
      placedBy={text}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Toolbar editor={editor} text={text} />
    </Floating>
  );
}
