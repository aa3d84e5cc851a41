import type { Page, Request } from '@playwright/test';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { WRITING_KEYS } from '../../../shared/domain/commands.ts';
import { paragraph } from '../../fixtures/documents.ts';
import { expect, test, type Writing } from '../pages/writing.ts';

const isSave = (request: Request): boolean => request.postData()?.includes('articles.saveDraft') ?? false;

/** Takes the waits out of the page that end in a save, so that only what flushes can write. */
const withoutAutosave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    const patched = (act: TimerHandler, ms = 0, ...rest: unknown[]) => (ms >= 500 ? 0 : wait(act, ms, ...rest));
    Object.assign(window, { setTimeout: patched });
  });

/** Where the hands are: what has the focus, and what is selected in it. */
const hands = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const field = document.activeElement;
    const selection = getSelection();
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? [field.ariaLabel ?? field.id, field.selectionStart, field.selectionEnd]
      : [field?.ariaLabel, selection?.anchorNode?.textContent, selection?.anchorOffset, selection?.focusOffset];
  });

/** Waits for the answer to a save that begins after the call. */
const nextSave = async (page: Page): Promise<void> => {
  const response = await page.waitForResponse((answer) => isSave(answer.request()));
  await response.finished();
};

test('R32 a fault of the editor leaves the story’s words to copy, and reloads them from the journal', async ({
  write,
}) => {
  const writing = await write([paragraph('The sound is open.')]);
  const { page } = writing;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await writing.caretAtEndOf(0);
  await writing.keyboard.type(' Typed last.');
  await page.evaluate(() => {
    const create = document.createElement.bind(document);
    const createElement = (name: string): HTMLElement => {
      if (name !== 'blockquote') return create(name);
      Object.assign(document, { createElement: create });
      throw new Error('broken on purpose');
    };
    Object.assign(document, { createElement });
  });
  await writing.keyboard.press('Home');
  await writing.keyboard.type('> ');
  await expect(page.getByText('The editor stopped working')).toBeVisible();
  await test.step('the rest of the window goes on', async () => {
    await expect(page.getByRole('searchbox', { name: 'Search stories' })).toBeVisible();
  });
  await page.getByRole('button', { name: 'Copy the story’s text' }).click();
  await expect(page.getByText('The story’s text is on the clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('The sound is open. Typed last.');
  await page.getByRole('button', { name: 'Reload from the journal' }).click();
  await expect(writing.body).toContainText('The sound is open. Typed last.');
  await writing.caretAtEndOf(0);
  await writing.keyboard.type(' And on.');
  await expect.poll(async () => (await writing.shape()).join()).toContain('The sound is open. Typed last. And on.');
});

test('R33 a save never moves caret, selection or focus, in the text or in a block’s field', async ({ write }) => {
  const writing = await write([paragraph('One two three'), { ...emptyBlock('pull-quote'), text: 'Lift this' }]);
  const { page } = writing;
  const stays = async (): Promise<void> => {
    const before = await hands(page);
    await nextSave(page);
    expect(await hands(page)).toEqual(before);
  };
  await writing.caretAtEndOf(0);
  await writing.keyboard.press('ControlOrMeta+ArrowLeft');
  await writing.keyboard.type('and ');
  await test.step('the caret in the middle of a text', stays);
  await writing.keyboard.type('also ');
  await writing.keyboard.press('Shift+ControlOrMeta+ArrowLeft');
  await test.step('selected words', stays);
  const field = writing.block('Pull quote').getByLabel('Text');
  await field.dblclick();
  await writing.keyboard.press('Home');
  await writing.keyboard.type('To ');
  await test.step('the caret in a block’s field', stays);
  await writing.keyboard.type('all ');
  await writing.holds(['paragraph: One two and also three', 'pull-quote: To all Lift this']);
});

test('R33 saves go one by one, whatever is typed meanwhile, and the last one has every word', async ({ write }) => {
  const writing = await write();
  const { page } = writing;
  let [onTheirWay, most, saves] = [0, 0, 0];
  await page.route('**/rpc', async (route) => {
    if (!isSave(route.request())) return route.continue();
    most = Math.max(most, (onTheirWay += 1));
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 700));
    onTheirWay -= 1;
    saves += 1;
    await route.fulfill({ response });
  });
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
  for (const word of words) {
    await writing.keyboard.type(`${word} `, { delay: 12 });
    if (word.endsWith('9')) await page.getByRole('textbox', { name: 'Deck' }).click();
    if (word.endsWith('9')) await writing.line(0).click();
    if (word.endsWith('9')) await writing.keyboard.press('ControlOrMeta+End');
  }
  await writing.holds([`paragraph: ${words.join(' ')}`]);
  expect([most, saves > 2]).toEqual([1, true]);
  await page.unrouteAll({ behavior: 'wait' });
});

test('R33 the words typed last, by an input method too, are saved on blur, on switching the story and on closing', async ({
  write,
}) => {
  const other = await write([paragraph('The other story')]);
  const otherHeadline = await other.page.getByRole('textbox', { name: 'Headline' }).inputValue();
  const ways: [string, (writing: Writing) => Promise<unknown>][] = [
    ['blur', ({ page }) => page.getByRole('searchbox', { name: 'Search stories' }).click()],
    ['switch', ({ page }) => page.getByRole('row', { name: new RegExp(`^${otherHeadline}\\b`) }).click()],
    ['close', ({ page }) => page.reload()],
  ];
  for (const [way, leave] of ways) {
    await test.step(`typed, then ${way}`, async () => {
      const writing = await write();
      writing.page.once('dialog', (dialog) => void dialog.accept());
      await withoutAutosave(writing.page);
      await writing.keyboard.type('Typed last');
      await leave(writing);
      await writing.holds(['paragraph: Typed last']);
      writing.page.removeAllListeners('dialog');
    });
    await test.step(`still composing, then ${way}`, async () => {
      const writing = await write();
      writing.page.once('dialog', (dialog) => void dialog.accept());
      await withoutAutosave(writing.page);
      await writing.keyboard.type('At ');
      await writing.compose('か', 'かん');
      await leave(writing);
      await writing.holds(['paragraph: At かん']);
      writing.page.removeAllListeners('dialog');
    });
  }
});

test('peers fail: a mere search, or a letter typed and taken back, leaves nothing unsaved', async ({ write }) => {
  const writing = await write([paragraph('The ferry and the ice')]);
  const { page } = writing;
  const asked: string[] = [];
  const sent: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  page.on('request', (request) => {
    if (isSave(request)) sent.push(request.postData() ?? '');
  });
  await writing.line(0).click();
  await writing.keyboard.press('ControlOrMeta+f');
  await writing.keyboard.type('ferry');
  await expect(page.getByRole('search', { name: 'Find and replace' }).getByRole('status')).toHaveText('1 of 1');
  await writing.keyboard.press('Escape');
  await writing.caretAtEndOf(0);
  await withoutAutosave(page);
  await writing.keyboard.type('x');
  await writing.keyboard.press('Backspace');
  await expect(writing.line(0)).toHaveText('The ferry and the ice');
  await page.reload();
  await expect(writing.body).toHaveText('The ferry and the ice');
  expect([asked, sent]).toEqual([[], []]);
  page.removeAllListeners('dialog');
  page.removeAllListeners('request');
});

test('peers fail: no key of writing closes, quits or leaves the story', async ({ write }) => {
  const writing = await write([paragraph('Words that stay')]);
  const closing = ['Mod+Q', 'Mod+W', 'Mod+Shift+Q', 'Mod+Shift+W', 'Alt+F4', 'Mod+R', 'Mod+M', 'Mod+H'];
  for (const { id, shortcut } of WRITING_KEYS) {
    expect(closing, id).not.toContain(shortcut);
    await writing.line(0).click();
    const keys = shortcut.replace('Mod', 'ControlOrMeta').replace(/\b(Up|Down)$/, 'Arrow$1');
    await writing.keyboard.press(keys);
    await writing.keyboard.press('Escape');
    await expect(writing.body, id).toContainText('Words that stay');
  }
});
