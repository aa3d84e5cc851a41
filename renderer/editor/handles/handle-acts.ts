import {
  $createParagraphNode,
  $getNodeByKey,
  $isElementNode,
  $isParagraphNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $isFieldsBlock, $selectBlock, focusSurface } from '../behaviours/select-block.ts';
import { INSERT_MENU_COMMAND } from '../story-commands.ts';

/** Opens the insert menu at an empty line: the block itself where it is one, else a new line after it. */
export function askBeside(editor: LexicalEditor, key: NodeKey): void {
  focusSurface(editor);
  let line: NodeKey | null = null;
  editor.update(
    () => {
      const block = $getNodeByKey(key);
      if (!block) return;
      const isLine = $isParagraphNode(block) && block.isEmpty();
      const paragraph = isLine ? block : $createParagraphNode();
      if (!isLine) block.insertAfter(paragraph, false);
      paragraph.selectStart();
      line = paragraph.getKey();
    },
    { discrete: true },
  );
  if (line !== null) editor.dispatchCommand(INSERT_MENU_COMMAND, line);
}

/** A press on the handle selects the block; of a text, all its words. */
export function selectByHandle(editor: LexicalEditor, key: NodeKey): void {
  focusSurface(editor);
  editor.update(() => {
    const block = $getNodeByKey(key);
    if (block && $isFieldsBlock(block)) $selectBlock(key);
    else if ($isElementNode(block)) block.select(0, block.getChildrenSize());
  });
}
