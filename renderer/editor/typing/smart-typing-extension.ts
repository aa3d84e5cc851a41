import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMPOSITION_END_TAG,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  safeCast,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from 'lexical';
import { smartReplacement, type Replacement } from './smart-typing.ts';

interface Caret {
  key: NodeKey;
  offset: number;
  text: string;
  /** The block's text before the caret. */
  before: string;
}

function $textBefore(text: TextNode, offset: number): string {
  let before = text.getTextContent().slice(0, offset);
  for (let node: LexicalNode | null = text; node?.isInline(); node = node.getParent()) {
    before =
      node
        .getPreviousSiblings()
        .map((sibling) => sibling.getTextContent())
        .join('') + before;
  }
  return before;
}

function $caret(): Caret | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const { anchor } = selection;
  const text = anchor.getNode();
  if (!$isTextNode(text)) return null;
  const { offset } = anchor;
  return { key: text.getKey(), offset, text: text.getTextContent(), before: $textBefore(text, offset) };
}

/** The caret after one character was typed; null where anything else happened. */
function afterOneCharacter(now: EditorState, before: EditorState): Caret | null {
  const caret = now.read($caret);
  if (!caret || caret.offset === 0) return null;
  const was = before.read(() => {
    const text = $getNodeByKey(caret.key);
    return $isTextNode(text) ? text.getTextContent() : '';
  });
  const typed = caret.text.slice(0, caret.offset - 1) + caret.text.slice(caret.offset);
  return typed === was ? caret : null;
}

function replace(editor: LexicalEditor, { key, offset }: Caret, { back, by }: Replacement): void {
  editor.update(
    () => {
      const text = $getNodeByKey(key);
      if (!$isTextNode(text) || back > offset) return;
      text.spliceText(offset - back, back, by, true);
    },
    // Why: a step of its own, so that one undo gives back what was typed and nothing else.
    { tag: HISTORY_PUSH_TAG },
  );
}

/** Smart quotes and dashes while typing. */
export const SmartTypingExtension = defineExtension({
  name: 'copydesk/smart-typing',
  config: safeCast<{ language: string }>({ language: 'en' }),
  register: (editor, { language }) =>
    editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
      if (dirtyLeaves.size === 0 || editor.isComposing()) return;
      if ([HISTORIC_TAG, PASTE_TAG, COMPOSITION_END_TAG].some((tag) => tags.has(tag))) return;
      const caret = afterOneCharacter(editorState, prevEditorState);
      const replacement = caret && smartReplacement(caret.before, language);
      if (caret && replacement) replace(editor, caret, replacement);
    }),
});
