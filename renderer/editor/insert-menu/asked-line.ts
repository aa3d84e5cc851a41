import {
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  HISTORIC_TAG,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical';

/** The line in which a block is being asked for, and what was typed there so far, without the `/`. */
export interface AskedLine {
  key: NodeKey;
  query: string;
  /** Asked by typing `/`, or with the + beside the line, which needs none. */
  by: 'slash' | 'plus';
}

interface Line {
  key: NodeKey;
  text: string;
}

/** The paragraph that the caret stands in. */
export function $caretLine(): Line | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode().getTopLevelElement();
  return $isParagraphNode(node) ? { key: node.getKey(), text: node.getTextContent() } : null;
}

const textIn = (state: EditorState, key: NodeKey): string | undefined =>
  state.read(() => $getNodeByKey(key)?.getTextContent());

function nextLine(asked: AskedLine | null, payload: UpdateListenerPayload): AskedLine | null {
  const { editorState, prevEditorState, tags } = payload;
  const line = editorState.read($caretLine);
  if (!line) return null;
  const slash = line.text.startsWith('/');
  if (asked) {
    if (line.key !== asked.key || (asked.by === 'slash' && !slash)) return null;
    return { ...asked, query: slash ? line.text.slice(1) : line.text };
  }
  // Why: only a stroke that has just been typed into an empty line asks for the menu, not one that stands there already.
  const typed = line.text === '/' && textIn(prevEditorState, line.key) === '' && !tags.has(HISTORIC_TAG);
  return typed ? { key: line.key, query: '', by: 'slash' } : null;
}

/** Watches for a line in which a block is asked for. The returned functions open it by hand, put it away, and stop watching. */
export function watchAskedLine(editor: LexicalEditor, tell: (line: AskedLine | null) => void) {
  let asked: AskedLine | null = null;
  const set = (next: AskedLine | null): void => {
    if (next?.key === asked?.key && next?.query === asked?.query) return;
    asked = next;
    tell(next);
  };
  const stop = editor.registerUpdateListener((payload) => {
    if (!editor.isComposing()) set(nextLine(asked, payload));
  });
  return {
    open: (key: NodeKey) => set({ key, query: '', by: 'plus' }),
    close: () => set(null),
    stop,
  };
}
