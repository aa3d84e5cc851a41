import type { Page } from '@playwright/test';
import type { Block } from '../../../shared/document/blocks/block.ts';

/** A block as it stands in the editor: the key by which the editor knows it for as long as it lives, and the id in the document. */
export interface LiveBlock {
  key: string;
  id: string | null;
}
/** A block as it can be read on the screen: its kind, its words, and what stands in its fields. */
export interface ShownBlock {
  kind: string;
  words: string;
  fields: string[];
}
export interface Surface {
  blocks: LiveBlock[];
  /** The whole content as text, equal for equal content. */
  content: string;
  shown: ShownBlock[];
  /** The ids of blocks with fields in which nothing was written. */
  unwritten: string[];
  hasFocus: boolean;
}

interface StateNode {
  type: string;
  children?: StateNode[];
  fields?: Record<string, unknown>;
  $?: { id?: string };
}
interface EditorElement extends HTMLElement {
  __lexicalEditor: {
    getEditorState(): {
      toJSON(): { root: { children: StateNode[] } };
      _nodeMap: Map<string, { __next: string | null; __first?: string | null }>;
    };
  };
}

/** Reads the surface without touching it; null where the editor is gone. */
export const readSurface = (page: Page): Promise<Surface | null> =>
  page.evaluate(() => {
    const body = document.querySelector<EditorElement>('[aria-label="Story body"]');
    if (!body) return null;
    const state = body.__lexicalEditor.getEditorState();
    const { children } = state.toJSON().root;
    const keys: string[] = [];
    for (let key = state._nodeMap.get('root')?.__first; key; key = state._nodeMap.get(key)?.__next) keys.push(key);
    const isEmpty = (value: unknown): boolean =>
      typeof value === 'object' && value !== null ? Object.values(value).every(isEmpty) : !value;
    const elements = [...body.children].filter(
      (element) => !element.matches('[data-lexical-cursor], [data-lexical-decorator-boundary]'),
    );
    return {
      blocks: children.map((block, index) => ({ key: keys[index] ?? '', id: block.$?.id ?? null })),
      // Why without these: they hold the format of what would be typed next, and no story has them.
      content: JSON.stringify(children, (name, value: unknown) =>
        name === 'textFormat' || name === 'textStyle' ? undefined : value,
      ),
      shown: elements.map((element) => {
        const form = element.getAttribute('data-fields-block');
        const note = element.className.includes('closingNote') ? 'closing-note' : element.localName;
        const fields = [
          ...element.querySelectorAll<HTMLInputElement>('input[type="text"]:not([spellcheck="false"]), textarea'),
        ];
        return {
          kind: form ?? note,
          words: form === null ? (element.textContent ?? '') : '',
          fields: form === null ? [] : fields.map(({ value }) => value).filter(Boolean),
        };
      }),
      unwritten: children
        .filter(({ fields }) => {
          if (!fields || fields['type'] === 'divider') return false;
          const { type: _, version: _v, label: _l, ...written } = fields;
          return isEmpty(written);
        })
        .map((block) => block.$?.id ?? ''),
      hasFocus: body.contains(document.activeElement),
    };
  });

const KINDS: Record<string, Block['type']> = {
  ...{ p: 'paragraph', h2: 'cross-head', h3: 'cross-head', ul: 'list', ol: 'list', blockquote: 'quote' },
};

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

interface Worded {
  text?: string;
  children?: readonly Worded[];
}
const wordsOf = ({ text = '', children = [] }: Worded): string => text + children.map(wordsOf).join('');

/** How the stored blocks differ from those on the screen; undefined where they are the same. */
export function differenceFromStore({ blocks, shown }: Surface, stored: readonly Block[]): string | undefined {
  const ids = blocks.map(({ id }) => id).join(' ');
  const storedIds = stored.map(({ id }) => id).join(' ');
  if (ids !== storedIds) return `the editor has the blocks ${ids}, the store ${storedIds}`;
  if (shown.length !== stored.length)
    return `${shown.length} blocks are shown, ${stored.length} stored: ${JSON.stringify(shown)}`;
  for (const [index, block] of stored.entries()) {
    const { kind = '', words = '', fields = [] } = shown[index] ?? {};
    const type = KINDS[kind] ?? kind;
    if (type !== block.type) return `block ${index} is shown as ${type} and stored as ${block.type}`;
    const storedWords = 'children' in block ? wordsOf(block as Worded) : '';
    if (words !== storedWords) return `block ${index} shows “${words}” and is stored as “${storedWords}”`;
    const known = new Set(stringsIn(block));
    const lost = fields.find((field) => !known.has(field));
    if (lost !== undefined) return `block ${index} shows “${lost}” in a field, which is not stored`;
  }
  return undefined;
}
