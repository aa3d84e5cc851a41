import type { RandomBody } from './random-body.ts';

/** One thing that a person does, as data: a failing run can be told, cut down and done again. */
export type Action =
  | { do: 'type'; words: string }
  | { do: 'press'; keys: string; times: number }
  | { do: 'delete'; keys: string; times: number }
  | { do: 'move'; keys: string; times: number }
  | { do: 'select'; keys: string; times: number }
  | { do: 'copy'; keys: string }
  | { do: 'paste' }
  | { do: 'paste-page'; html: string; plain: string }
  | { do: 'undo'; times: number }
  | { do: 'redo'; times: number }
  | { do: 'click'; block: number; at: number }
  | { do: 'insert'; block: string }
  | { do: 'switch'; words: string }
  | { do: 'reload'; words: string };

const KEYS = [
  ...['Enter', 'Enter', 'Tab', 'Shift+Tab', 'Escape', 'Shift+Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['Home', 'End', 'ControlOrMeta+Home', 'ControlOrMeta+End', 'ControlOrMeta+b', 'ControlOrMeta+i'],
  'ControlOrMeta+Shift+h',
];
const DELETIONS = ['Backspace', 'Backspace', 'Delete', 'Delete', 'ControlOrMeta+Backspace', 'ControlOrMeta+Delete'];
const SELECTIONS = [
  ...['Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+Home', 'Shift+End'],
  'ControlOrMeta+a',
];
const WORDS = [
  ...[
    'ferry ',
    'ice',
    '"quoted" ',
    "don't ",
    'a -- b',
    '## ',
    '### ',
    '- ',
    '1. ',
    '> ',
    '**b** ',
    'TK ',
    '渡し船',
    '---',
    ' ',
  ],
  '[a link](https://example.org/) ',
];
const BLOCKS = ['video', 'image', 'pull', 'divider', 'embed', 'related', 'closing', 'quote', 'bulleted', 'cross'];
const PAGES = [
  '<p>One</p><p>Two <b>bold</b></p>',
  '<ul><li>a<ul><li>deeper</li></ul></li><li>b</li></ul>',
  '<h2>Head</h2><p>Text <a href="https://example.org/">link</a></p>',
  '<p>words</p>',
];

/** Each kind of action with its share, and what it makes of random numbers. */
const KINDS: { [K in Action['do']]: [share: number, make: (random: RandomBody) => Extract<Action, { do: K }>] } = {
  type: [28, (random) => ({ do: 'type', words: random.pick(WORDS) })],
  press: [18, (random) => ({ do: 'press', keys: random.pick(KEYS), times: 1 + random.upTo(2) })],
  delete: [10, (random) => ({ do: 'delete', keys: random.pick(DELETIONS), times: 1 + random.upTo(3) })],
  move: [
    4,
    (random) => ({ do: 'move', keys: random.pick(['Alt+ArrowUp', 'Alt+ArrowDown']), times: 1 + random.upTo(2) }),
  ],
  select: [7, (random) => ({ do: 'select', keys: random.pick(SELECTIONS), times: 1 + random.upTo(3) })],
  copy: [3, (random) => ({ do: 'copy', keys: random.pick(['ControlOrMeta+c', 'ControlOrMeta+x']) })],
  paste: [4, () => ({ do: 'paste' })],
  'paste-page': [3, (random) => ({ do: 'paste-page', html: random.pick(PAGES), plain: 'plain' })],
  undo: [5, (random) => ({ do: 'undo', times: 1 + random.upTo(3) })],
  redo: [3, (random) => ({ do: 'redo', times: 1 + random.upTo(3) })],
  click: [7, (random) => ({ do: 'click', block: random.upTo(40), at: random.upTo(100) / 100 })],
  insert: [6, (random) => ({ do: 'insert', block: random.pick(BLOCKS) })],
  switch: [1.2, () => ({ do: 'switch', words: 'gone ' })],
  reload: [0.8, () => ({ do: 'reload', words: 'anew ' })],
};

export const ACTION_KINDS = Object.keys(KINDS) as Action['do'][];
const SHARES = Object.values(KINDS).reduce((all, [share]) => all + share, 0);

/** The next thing to do; the same random numbers give the same thing. */
export function randomAction(random: RandomBody): Action {
  let at = (random.upTo(1_000_000) / 1_000_000) * SHARES;
  for (const [share, make] of Object.values(KINDS)) {
    if (at < share) return make(random);
    at -= share;
  }
  return KINDS.type[1](random);
}
