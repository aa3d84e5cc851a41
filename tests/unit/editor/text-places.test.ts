import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { blockOfNode } from '../../../renderer/editor/adapter/block-nodes.ts';
import { loadBody } from '../../../renderer/editor/adapter/load-body.ts';
import { textRuns } from '../../../renderer/editor/adapter/text-runs.ts';
import { articleExtension } from '../../../renderer/editor/article-extensions.ts';
import { replaceTexts } from '../../../renderer/editor/behaviours/text-changes.ts';
import { bodyOf, emptyDocument, type Body } from '../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { link, text } from '../../../shared/document/inline.ts';
import { storyText } from '../../../shared/document/read/story-text.ts';
import { RandomBody } from '../../support/random-body.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const fail = (error: Error): never => {
  throw error;
};
function editorWith(body: Body): LexicalEditor {
  const editor = buildEditorFromExtensions(articleExtension({ editable: true, language: 'en', onError: fail }));
  loadBody(editor, body);
  return editor;
}

const textsOf = (body: Body): Map<string, string> =>
  new Map(
    storyText({ ...emptyDocument(), body }).passages.flatMap(({ blockId, texts }) =>
      blockId !== null && texts.length === 1 && texts[0]?.field === 'text' ? [[blockId, texts[0].text]] : [],
    ),
  );
const bodyNow = (editor: LexicalEditor): Body =>
  editor.read(() =>
    bodyOf(
      $getRoot()
        .getChildren()
        .map(blockOfNode)
        .filter((block) => block !== null),
    ),
  );

describe('the places of words', () => {
  it('are the same in the editor as in the text that is checked, for 200 random bodies', () => {
    let compared = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const body = new RandomBody(seededRandom(seed)).body();
      const editor = editorWith(body);
      const texts = [...textsOf(bodyNow(editor)).values()];
      editor.read(() => {
        const blocks = $getRoot().getChildren().filter($isElementNode);
        expect(blocks.length, `seed ${seed}`).toBe(texts.length);
        blocks.forEach((block, index) => {
          const words = texts[index] ?? '';
          for (const { node, start } of textRuns(block)) {
            const own = node.getTextContent();
            expect(words.slice(start, start + own.length), `seed ${seed}, block ${index}`).toBe(own);
            compared += 1;
          }
        });
      });
    }
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('replaceTexts', () => {
  const item = (...children: unknown[]) => ({
    type: 'listitem' as const,
    version: 1 as const,
    children: children as never[],
  });
  const paragraph = {
    ...emptyBlock('paragraph'),
    children: [text('The '), text('men', 1), text('were late and '), link('https://example.org/', 'Hesaid so')],
  };
  const list = { ...emptyBlock('list'), children: [item(text('First  one')), item(text('Second  one'))] };

  it('changes words across formats, in links and in lists, and leaves what no longer stands there', () => {
    const editor = editorWith(bodyOf([paragraph, list]));
    const change = (blockId: string, start: number, expected: string, replacement: string) => ({
      blockId,
      start,
      end: start + expected.length,
      expected,
      replacement,
    });
    const done = replaceTexts(editor, [
      change(paragraph.id, 4, 'menwere', 'men were'),
      change(paragraph.id, 21, 'Hesaid', 'He said'),
      change(list.id, 17, '  ', ' '),
      change(list.id, 5, '  ', ' '),
      change(paragraph.id, 0, 'Thy', 'They'),
      change('gone', 0, 'x', 'y'),
    ]);
    expect(done).toBe(4);
    const now = bodyNow(editor);
    expect([...textsOf(now).values()]).toEqual(['The men were late and He said so', 'First one\nSecond one']);
    const [first] = now.root.children;
    expect(first).toMatchObject({
      children: [text('The '), text('men were', 1), text(' late and '), link('https://example.org/', 'He said so')],
    });
  });

  it('replaces nothing over a line break that the words do not have', () => {
    const broken = {
      ...emptyBlock('paragraph'),
      children: [text('One'), { type: 'linebreak' as const, version: 1 as const }, text('two')],
    };
    const editor = editorWith(bodyOf([broken]));
    expect(replaceTexts(editor, [{ blockId: broken.id, start: 2, end: 5, expected: 'e\nt', replacement: 'x' }])).toBe(
      0,
    );
    expect([...textsOf(bodyNow(editor)).values()]).toEqual(['One\ntwo']);
  });
});
