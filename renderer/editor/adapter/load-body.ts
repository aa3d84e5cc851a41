import { $getRoot, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import type { Body } from '../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { $nodeOfBlock } from './block-nodes.ts';
import { BodyReader } from './body-reader.ts';

/** Puts a body into an editor that has just been made, as the state that undo ends at, and gives the reader of its later states. */
export function loadBody(editor: LexicalEditor, body: Body): BodyReader {
  const blocks = body.root.children.length > 0 ? body.root.children : [emptyBlock('paragraph')];
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append(...blocks.map($nodeOfBlock));
    },
    // Why: transforms would join two lists that stand side by side in the document; opening a story changes nothing.
    { discrete: true, skipTransforms: true, tag: HISTORY_MERGE_TAG },
  );
  return new BodyReader(editor.getEditorState(), body);
}
