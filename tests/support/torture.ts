import type { Page } from '@playwright/test';
import type { RandomBody } from './random-body.ts';

/** One thing that a person does, as data: a failing run can be told, cut down and done again. */
export type Action =
  | { do: 'type'; words: string }
  | { do: 'press'; keys: string; times: number }
  | { do: 'click'; block: number; at: number }
  | { do: 'insert'; block: string }
  | { do: 'paste'; html: string; plain: string };

const KEYS = [
  ...['Enter', 'Enter', 'Backspace', 'Backspace', 'Delete', 'Tab', 'Escape', 'Shift+Enter'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'],
  ...['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowUp', 'ControlOrMeta+a', 'ControlOrMeta+Backspace'],
  ...['Alt+ArrowUp', 'Alt+ArrowDown', 'ControlOrMeta+b', 'ControlOrMeta+i', 'ControlOrMeta+Shift+h'],
  ...[
    'ControlOrMeta+z',
    'ControlOrMeta+z',
    'ControlOrMeta+Shift+z',
    'ControlOrMeta+c',
    'ControlOrMeta+x',
    'ControlOrMeta+v',
  ],
];
const WORDS = [
  'ferry ',
  'ice',
  '"quoted" ',
  "don't ",
  'a -- b',
  '## ',
  '- ',
  '1. ',
  '> ',
  '**b** ',
  'TK ',
  '渡し船',
  '---',
  ' ',
];
const BLOCKS = ['video', 'image', 'pull', 'divider', 'embed', 'related', 'closing', 'quote', 'bulleted', 'cross'];
const PAGES = [
  '<p>One</p><p>Two <b>bold</b></p>',
  '<ul><li>a</li><li>b</li></ul>',
  '<h2>Head</h2><p>Text <a href="https://example.org/">link</a></p>',
];

/** The next thing to do; the same random numbers give the same thing. */
export function randomAction(random: RandomBody): Action {
  const kind = random.upTo(10);
  if (kind < 3) return { do: 'type', words: random.pick(WORDS) };
  if (kind < 7) return { do: 'press', keys: random.pick(KEYS), times: 1 + random.upTo(3) };
  if (kind < 8) return { do: 'click', block: random.upTo(40), at: random.upTo(100) / 100 };
  if (kind < 9) return { do: 'insert', block: random.pick(BLOCKS) };
  return { do: 'paste', html: random.pick(PAGES), plain: 'plain' };
}

async function click(page: Page, block: number, at: number): Promise<void> {
  const blocks = page.getByRole('textbox', { name: 'Story body' }).locator(':scope > *');
  const count = await blocks.count();
  const chosen = blocks.nth(block % Math.max(1, count));
  await chosen.scrollIntoViewIfNeeded();
  const box = await chosen.boundingBox();
  if (box) await page.mouse.click(box.x + 2 + (box.width - 4) * at, box.y + box.height / 2);
}

export async function act(page: Page, action: Action): Promise<void> {
  switch (action.do) {
    case 'type':
      return page.keyboard.type(action.words);
    case 'press':
      for (let left = action.times; left > 0; left--) await page.keyboard.press(action.keys);
      return;
    case 'click':
      return click(page, action.block, action.at);
    case 'insert':
      await page.keyboard.press('Enter');
      await page.keyboard.type(`/${action.block}`);
      await page.keyboard.press('Enter');
      return;
    case 'paste':
      return page.evaluate(({ html, plain }) => {
        const data = new DataTransfer();
        data.setData('text/html', html);
        data.setData('text/plain', plain);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      }, action);
  }
}
