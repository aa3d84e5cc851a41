import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isRootNode,
  defineExtension,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';

/** “To come”: the desk’s word for what still has to be found out. */
const TK = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/u;

function $markBlock(editor: LexicalEditor, key: NodeKey): void {
  const node = $getNodeByKey(key);
  const element = $isElementNode(node) && $isRootNode(node.getParent()) ? editor.getElementByKey(key) : null;
  if (element && $isElementNode(node)) element.toggleAttribute('data-tk', TK.test(node.getTextContent()));
}

/** Marks in the margin every text that holds a TK. */
export const TkMarksExtension = defineExtension({
  name: 'copydesk/tk-marks',
  register: (editor) => {
    const markAll = (): void =>
      editor.getEditorState().read(() => {
        for (const key of $getRoot().getChildrenKeys()) $markBlock(editor, key);
      });
    const stopRoot = editor.registerRootListener((root) => {
      if (root) markAll();
    });
    const stopUpdates = editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
      if (tags.has(HISTORIC_TAG)) markAll();
      else editorState.read(() => dirtyElements.forEach((_, key) => $markBlock(editor, key)));
    });
    return () => {
      stopRoot();
      stopUpdates();
    };
  },
});
