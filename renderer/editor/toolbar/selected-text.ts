import { $isHeadingNode } from '@lexical/rich-text';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { $touchedBlocks } from '../behaviours/move-blocks.ts';
import { $linkAtCaret } from '../links/link-at-caret.ts';

/** What the toolbar shows of the selected text. */
export interface SelectedText {
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  crossHead: boolean;
  link: boolean;
  isCollapsed: boolean;
}

function $selectedText(): SelectedText | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const isCollapsed = selection.isCollapsed();
  if (!isCollapsed && selection.getTextContent().trim() === '') return null;
  const blocks = $touchedBlocks();
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    strikethrough: selection.hasFormat('strikethrough'),
    crossHead: blocks.length > 0 && blocks.every($isHeadingNode),
    link: $linkAtCaret() !== null,
    isCollapsed,
  };
}

/** The selected text, or null where nothing but blocks is selected. */
export const selectedText = (editor: LexicalEditor): SelectedText | null => editor.getEditorState().read($selectedText);
