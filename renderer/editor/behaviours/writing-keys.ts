import {
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { WRITING_KEYS, type WritingKeyId } from '../../../shared/domain/commands.ts';
import { matchesShortcut, parseShortcut } from '../../../shared/domain/shortcut.ts';
import { onMac } from '../../ui/index.ts';
import { COMMENT_COMMAND, EDIT_LINK_COMMAND, FOCUS_TOOLBAR_COMMAND, OPEN_LINK_COMMAND } from '../story-commands.ts';
import { $liftIntoPullQuote, $toggleCrossHead } from '../toolbar/toolbar-acts.ts';
import { $moveBlocks } from './move-blocks.ts';

type Act = (editor: LexicalEditor) => boolean;

/** What each key of the table does. Keys that only show in the sheet are taken where they arise: `/`, Enter and Escape. */
const ACTS: Partial<Record<WritingKeyId, Act>> = {
  'text.bold': (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  'text.italic': (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'),
  'text.strikethrough': (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough'),
  'text.cross-head': $toggleCrossHead,
  'text.pull-quote': $liftIntoPullQuote,
  'text.link': (editor) => editor.dispatchCommand(EDIT_LINK_COMMAND, undefined),
  'text.open-link': (editor) => editor.dispatchCommand(OPEN_LINK_COMMAND, undefined),
  'text.comment': (editor) => editor.dispatchCommand(COMMENT_COMMAND, undefined),
  'toolbar.focus': (editor) => editor.dispatchCommand(FOCUS_TOOLBAR_COMMAND, undefined),
  'text.undo': (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
  'text.redo': (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
  'block.move-up': () => $moveBlocks('up'),
  'block.move-down': () => $moveBlocks('down'),
};

const KEYS = WRITING_KEYS.flatMap(({ id, shortcut }) => {
  const act = ACTS[id];
  return act ? [{ act, shortcut: parseShortcut(shortcut) }] : [];
});

/** Dispatches the table of writing keys while the caret is in the story. */
export const WritingKeysExtension = defineExtension({
  name: 'copydesk/writing-keys',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (event.isComposing) return false;
        const mac = onMac();
        const key = KEYS.find(({ shortcut }) => matchesShortcut(event, shortcut, mac));
        if (!key) return false;
        event.preventDefault();
        key.act(editor);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
});
