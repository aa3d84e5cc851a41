import { paragraph } from '../../fixtures/documents.ts';
import { expect, test } from '../pages/writing.ts';

test('R1 a stroke on an empty line opens the insert menu; inside text it is only a stroke', async ({ write }) => {
  const writing = await write();
  const options = writing.page.getByRole('option');
  await writing.keyboard.type('/');
  await expect(options.first()).toBeVisible();
  await writing.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await writing.keyboard.press('Backspace');
  await writing.keyboard.type('and/or');
  await expect(options).toHaveCount(0);
  await writing.holds(['paragraph: and/or']);
});

test('R1 the insert menu closes on a click outside and when the stroke is deleted', async ({ write }) => {
  const writing = await write();
  const options = writing.page.getByRole('option');
  await writing.keyboard.type('/');
  await expect(options.first()).toBeVisible();
  await writing.keyboard.press('Backspace');
  await expect(options).toHaveCount(0);
  await writing.keyboard.type('/');
  await expect(options.first()).toBeVisible();
  await writing.page.getByRole('textbox', { name: 'Deck' }).click();
  await expect(options).toHaveCount(0);
});

test('R2 the menu filters by name and synonym, its first entry is selected, arrows wrap, no match shows no menu', async ({
  write,
}) => {
  const writing = await write();
  const selected = writing.page.getByRole('option', { selected: true });
  const options = writing.page.getByRole('option');
  for (const word of ['watch', 'clip', 'video']) {
    await writing.keyboard.type(`/${word}`);
    await expect(selected).toContainText('Video segment');
    for (let left = word.length + 1; left > 0; left--) await writing.keyboard.press('Backspace');
  }
  await writing.keyboard.type('/');
  const first = await selected.textContent();
  await writing.keyboard.press('ArrowUp');
  await expect(selected).not.toHaveText(first ?? '');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await writing.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await writing.keyboard.type('nothing at all');
  await expect(options).toHaveCount(0);
});

test('R3 what is typed after a block’s name fills it', async ({ write }) => {
  const writing = await write();
  await writing.insert('watch https://example.org/clips/9 7:45');
  const form = writing.block('Video segment');
  await expect(form.getByLabel('Duration', { exact: true })).toHaveValue('7:45');
  await expect(form.getByLabel('Source URL')).toHaveValue('https://example.org/clips/9');
});

test('R4 the menu stands above its line where it would leave the window', async ({ write }) => {
  const writing = await write(Array.from({ length: 40 }, (_, line) => paragraph(`Line ${line}`)));
  await writing.caretAtEndOf(39);
  await writing.keyboard.press('Enter');
  await writing.keyboard.type('/');
  const menu = writing.page.getByRole('listbox', { name: 'Insert' });
  await expect(menu).toBeVisible();
  const [menuBox, line] = [await menu.boundingBox(), await writing.line(40).boundingBox()];
  const height = writing.page.viewportSize()?.height ?? 0;
  expect((menuBox?.y ?? 0) + (menuBox?.height ?? 0)).toBeLessThanOrEqual(height);
  const roomBelow = height - ((line?.y ?? 0) + (line?.height ?? 0));
  if (roomBelow < (menuBox?.height ?? 0)) expect(menuBox?.y).toBeLessThan(line?.y ?? 0);
});

test('R5 a + stands at the left of an empty line and opens the menu', async ({ write }) => {
  const writing = await write();
  await writing.page.getByRole('button', { name: 'Insert a block' }).click();
  await expect(writing.page.getByRole('option').first()).toBeVisible();
  await writing.keyboard.type('pull');
  await writing.keyboard.press('Enter');
  await expect(writing.block('Pull quote')).toBeVisible();
});

test('R6 a block takes the empty line’s place, with one paragraph after it only at the end of the story', async ({
  write,
}) => {
  const writing = await write([paragraph('Before'), paragraph(''), paragraph('After')]);
  await writing.line(1).click();
  await writing.insert('pull');
  await writing.keyboard.type('Lifted out');
  await writing.holds(['paragraph: Before', 'pull-quote: Lifted out', 'paragraph: After']);
  await writing.caretAtEndOf(1);
  await writing.keyboard.press('Enter');
  await writing.insert('image');
  await writing.keyboard.type('A caption');
  await writing.holds([
    'paragraph: Before',
    'pull-quote: Lifted out',
    'paragraph: After',
    'image: A caption',
    'paragraph:',
  ]);
});

test('R7 the menu leaves keys to an input method that is composing', async ({ write }) => {
  const writing = await write();
  await writing.keyboard.type('/');
  await expect(writing.page.getByRole('option').first()).toBeVisible();
  const session = await writing.page.context().newCDPSession(writing.page);
  await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
  await writing.page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  await session.send('Input.insertText', { text: 'か' });
  await writing.holds(['paragraph: /か']);
});
