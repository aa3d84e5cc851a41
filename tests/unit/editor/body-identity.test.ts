import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEditorFromExtensions } from '@lexical/extension';
import { $createTextNode, $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { loadBody } from '../../../renderer/editor/adapter/load-body.ts';
import { blockOfNode } from '../../../renderer/editor/adapter/block-nodes.ts';
import { articleExtension } from '../../../renderer/editor/article-extensions.ts';
import { bodyOf, bodySchema, type Body } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { RandomBody } from '../../support/random-body.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const fail = (error: Error): never => {
  throw error;
};
const newEditor = (): LexicalEditor =>
  buildEditorFromExtensions(articleExtension({ editable: true, language: 'en', onError: fail }));

/** The body as it comes out of Lexical's nodes, with nothing remembered from what went in. */
const readAfresh = (editor: LexicalEditor): Block[] =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map(blockOfNode)
      .filter((block) => block !== null),
  );

function sampleBody(): Body {
  const path = join(import.meta.dirname, '../../../electron/core/sample/sample.story');
  const read = readDocument(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.ok) throw new Error('the sample story does not read');
  return read.value.body;
}

describe('a body that goes into the editor and comes out', () => {
  it.each(sampleBody().root.children.map((block) => [block.type, block] as const))(
    'is the same: %s of the sample',
    (_, block) => {
      const editor = newEditor();
      loadBody(editor, bodyOf([block]));
      expect(readAfresh(editor)).toEqual([block]);
    },
  );

  it('is the same for 200 random bodies', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const body = new RandomBody(seededRandom(seed)).body();
      expect(bodySchema.parse(body), `seed ${seed}`).toEqual(body);
      const editor = newEditor();
      loadBody(editor, body);
      expect(readAfresh(editor), `seed ${seed}`).toEqual(body.root.children);
    }
  });

  it('is left as it came, in forms too that the editor would write otherwise', () => {
    const [plain, list] = [emptyBlock('paragraph'), emptyBlock('list')];
    const body = bodyOf([
      { ...plain, children: [text('two texts '), text('of one format'), text('')] },
      { ...list, children: [{ type: 'listitem', version: 1, children: [] }] },
      { ...emptyBlock('list'), children: [{ type: 'listitem', version: 1, children: [text('beside it')] }] },
    ]);
    const editor = newEditor();
    const reader = loadBody(editor, body);
    expect(reader.read(editor.getEditorState())).toBe(body);
  });

  it('keeps unknown blocks whole', () => {
    const original = { type: 'poll', version: 7, id: 'p', question: 'Why?', answers: [{ n: 1 }] };
    const body = bodyOf([{ type: 'unknown-block', version: 1, id: emptyBlock('divider').id, original }]);
    const editor = newEditor();
    loadBody(editor, body);
    expect(readAfresh(editor)).toEqual(body.root.children);
  });
});

describe('reading again', () => {
  const typeInto = (editor: LexicalEditor, index: number): void =>
    editor.update(
      () => {
        const node = $getRoot().getChildAtIndex(index);
        if ($isElementNode(node)) node.append($createTextNode(' more'));
      },
      { discrete: true },
    );

  it('gives the same block objects for all that was not touched', () => {
    const body = new RandomBody(seededRandom(7)).body(30);
    const at = body.root.children.findIndex((block) => block.type === 'paragraph');
    const editor = newEditor();
    const reader = loadBody(editor, body);
    typeInto(editor, at);
    const { children } = reader.read(editor.getEditorState()).root;
    expect(JSON.stringify(children[at])).toContain(' more');
    children.forEach((block, index) => {
      if (index !== at) expect(block).toBe(body.root.children[index]);
    });
  });

  it('gives the body that it began with after undoing everything', () => {
    const body = bodyOf([{ ...emptyBlock('paragraph'), children: [text('a '), text('b')] }]);
    const editor = newEditor();
    const reader = loadBody(editor, body);
    const before = editor.getEditorState();
    typeInto(editor, 0);
    expect(reader.read(editor.getEditorState())).not.toEqual(body);
    editor.setEditorState(before);
    expect(reader.read(editor.getEditorState())).toEqual(body);
  });
});
