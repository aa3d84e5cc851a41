import { Bold, Heading2, Italic, Link, MessageSquarePlus, MessageSquareQuote, Strikethrough } from 'lucide-react';
import { FORMAT_TEXT_COMMAND, type LexicalEditor, type TextFormatType } from 'lexical';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { IconButton } from '../../ui/index.ts';
import { shortcutOf } from '../behaviours/shortcut-of.ts';
import { COMMENT_COMMAND, EDIT_LINK_COMMAND } from '../story-commands.ts';
import type { SelectedText } from './selected-text.ts';
import { $liftIntoPullQuote, $toggleCrossHead } from './toolbar-acts.ts';
import styles from './toolbar.module.css';

/** The tools for selected text. */
export function Toolbar({ editor, text }: { editor: LexicalEditor; text: SelectedText }) {
  const format = (type: TextFormatType) => () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, type);
  return (
    <AriaToolbar aria-label="Selected text" className={styles.toolbar}>
      <IconButton label="Bold" shortcut={shortcutOf('text.bold')} isPressed={text.bold} onPress={format('bold')}>
        <Bold />
      </IconButton>
      <IconButton
        label="Italic"
        shortcut={shortcutOf('text.italic')}
        isPressed={text.italic}
        onPress={format('italic')}
      >
        <Italic />
      </IconButton>
      <IconButton
        label="Strikethrough"
        shortcut={shortcutOf('text.strikethrough')}
        isPressed={text.strikethrough}
        onPress={format('strikethrough')}
      >
        <Strikethrough />
      </IconButton>
      <IconButton
        label="Cross-head"
        shortcut={shortcutOf('text.cross-head')}
        isPressed={text.crossHead}
        onPress={() => editor.update($toggleCrossHead)}
      >
        <Heading2 />
      </IconButton>
      <IconButton
        label="Lift into a pull quote"
        shortcut={shortcutOf('text.pull-quote')}
        isDisabled={text.isCollapsed}
        onPress={() => editor.update(() => void $liftIntoPullQuote(editor))}
      >
        <MessageSquareQuote />
      </IconButton>
      <IconButton
        label="Link"
        shortcut={shortcutOf('text.link')}
        isPressed={text.link}
        onPress={() => editor.dispatchCommand(EDIT_LINK_COMMAND, undefined)}
      >
        <Link />
      </IconButton>
      <IconButton
        label="Comment"
        shortcut={shortcutOf('text.comment')}
        onPress={() => editor.dispatchCommand(COMMENT_COMMAND, undefined)}
      >
        <MessageSquarePlus />
      </IconButton>
    </AriaToolbar>
  );
}
