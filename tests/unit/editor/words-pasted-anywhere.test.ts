import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { loadBody } from '../../../renderer/editor/adapter/load-body.ts';
import { articleExtension } from '../../../renderer/editor/article-extensions.ts';
import { $pasteBlocks } from '../../../renderer/editor/paste/paste-acts.ts';
import { bodyOf, bodySchema, type Body } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import type { ListItem } from '../../../shared/document/blocks/list.ts';
import { link, text } from '../../../shared/document/inline.ts';
import { blockLines } from '../../../shared/document/read/plain-text.ts';
import { RandomBody } from '../../support/random-body.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const fail = (error: Error): never => {
  throw error;
};
const newEditor = (): LexicalEditor =>
  buildEditorFromExtensions(articleExtension({ editable: true, language: 'en', onError: fail }));

const item = (...children: ListItem['children']): ListItem => ({ type: 'listitem', version: 1, children });

function deepList(): Body {
  const deepest = {
    type: 'list' as const,
    version: 1 as const,
    listType: 'number' as const,
    children: [item(text('third')), item(text('fourth'))],
  };
  const deeper = { ...deepest, children: [item(text('second'), deepest), item(text('fifth'))] };
  return bodyOf([
    { ...emptyBlock('list'), children: [item(text('first'), deeper), item(text('last of the list'))] },
    { ...emptyBlock('paragraph'), children: [text('after the list')] },
  ]);
}

const pasted: Record<string, Block[]> = {
  'a cross-head and a paragraph': [
    { ...emptyBlock('cross-head'), children: [text('Harbour')] },
    { ...emptyBlock('paragraph'), children: [text('Tide tables '), link('https://example.test/', 'for Monday')] },
  ],
  'a list and a clip': [
    { ...emptyBlock('list'), children: [item(text('Oars')), item(text('Ropes'))] },
    { ...emptyBlock('video-segment'), title: 'Regatta' },
  ],
  'a clip between paragraphs': [
    { ...emptyBlock('paragraph'), children: [text('Before')] },
    { ...emptyBlock('video-segment'), title: 'Regatta' },
    { ...emptyBlock('paragraph'), children: [text('Behind')] },
  ],
};

/** Every letter of some blocks, whatever its place. */
const letters = (blocks: readonly Block[]): string =>
  [...blocks.flatMap(blockLines).join('').replaceAll(/\s/g, '')].sort().join('');

function pasteAtEveryText(body: Body, blocks: readonly Block[]): void {
  const places = newEditor();
  loadBody(places, body);
  const count = places.getEditorState().read(() => $getRoot().getAllTextNodes().length);
  for (let at = 0; at < count; at += 1) {
    const editor = newEditor();
    const reader = loadBody(editor, body);
    editor.update(
      () => {
        const node = $getRoot().getAllTextNodes()[at];
        const signs = [...new Intl.Segmenter('en').segment(node?.getTextContent() ?? '')];
        const middle = signs[Math.floor(signs.length / 2)]?.index ?? 0;
        node?.select(middle, middle);
        $pasteBlocks(blocks);
      },
      { discrete: true },
    );
    const after = reader.read(editor.getEditorState());
    expect(letters(after.root.children), `text ${at}`).toBe(letters([...body.root.children, ...blocks]));
    expect(bodySchema.safeParse(after).success, `text ${at}`).toBe(true);
  }
}

describe.each(Object.entries(pasted))('pasting %s loses no word', (_, blocks) => {
  it('in lists within lists', () => pasteAtEveryText(deepList(), blocks));

  it('in random stories', () => {
    for (let seed = 1; seed <= 12; seed++) pasteAtEveryText(new RandomBody(seededRandom(seed)).body(8), blocks);
  });
});

/** A list one level deep; its second entry is where things are pasted. */
const flatList = (): Body =>
  bodyOf([
    { ...emptyBlock('list'), children: [item(text('first')), item(text('third')), item(text('fourth'))] },
    { ...emptyBlock('paragraph'), children: [text('after the list')] },
  ]);

/** What is told in a list’s text, with the pasted words after “third”. */
const told = (body: Body, added: string): string =>
  body.root.children.flatMap(blockLines).join('').replace('third', `third${added}`);

describe.each([
  ['a list', flatList()],
  ['a list within a list', deepList()],
])('what is pasted in %s', (_, body) => {
  it.each(Object.entries(pasted))('stands where the caret stood: %s', (__, blocks) => {
    const editor = newEditor();
    const reader = loadBody(editor, body);
    editor.update(
      () => {
        $getRoot()
          .getAllTextNodes()
          .find((node) => node.getTextContent() === 'third')
          ?.select();
        $pasteBlocks(blocks);
      },
      { discrete: true },
    );
    const { children } = reader.read(editor.getEditorState()).root;
    expect(children.flatMap(blockLines).join('')).toBe(told(body, blocks.flatMap(blockLines).join('')));
  });
});
