import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import { $isListNode } from '@lexical/list';
import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection, type LexicalEditor } from 'lexical';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { $nodeOfBlock } from '../adapter/block-nodes.ts';
import { requestEdit } from '../behaviours/edit-requests.ts';
import { $touchedBlocks } from '../behaviours/move-blocks.ts';
import { $selectBlock } from '../behaviours/select-block.ts';
import { $turnInto } from '../behaviours/turn-into.ts';

/** Makes the selected texts cross-heads, or text again where they all are. Lists stay lists. */
export function $toggleCrossHead(): boolean {
  const texts = $touchedBlocks()
    .filter($isElementNode)
    .filter((node) => !$isListNode(node));
  const all = texts.every($isHeadingNode);
  for (const node of texts) {
    if (all) $turnInto(node, $createParagraphNode());
    else if (!$isHeadingNode(node)) $turnInto(node, $createHeadingNode('h2'));
  }
  return true;
}

/** Lifts the selected words into a pull quote below their block; the words stay where they are too. */
export function $liftIntoPullQuote(editor: LexicalEditor): boolean {
  const selection = $getSelection();
  const block = $touchedBlocks().at(-1);
  if (!$isRangeSelection(selection) || !block) return false;
  const words = selection.getTextContent().replace(/\s+/g, ' ').trim();
  if (words === '') return false;
  const node = $nodeOfBlock({ ...emptyBlock('pull-quote'), text: words.replace(/^[“"«„](.*)[”"»“]$/, '$1') });
  block.insertAfter(node, false);
  $selectBlock(node.getKey());
  requestEdit(editor, node.getKey());
  return true;
}
