import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { paragraph } from '../../fixtures/documents.ts';
import { expect, test, type Writing } from '../pages/writing.ts';

const pull = (text: string): Block => ({ ...emptyBlock('pull-quote'), text });
const STORY = (): Block[] => [paragraph('Above'), pull('First lift'), pull('Second lift'), paragraph('Below')];
const editedField = (writing: Writing): Promise<string> =>
  writing.page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '';
  });

test('R8 a click selects a block, a second one edits it, Escape goes back to selected', async ({ write }) => {
  const writing = await write(STORY());
  const block = writing.block('Pull quote');
  await block.getByLabel('Text').click();
  await writing.isSelected(block);
  expect(await editedField(writing)).toBe('');
  await block.getByLabel('Text').click();
  expect(await editedField(writing)).toBe('First lift');
  await writing.keyboard.press('Escape');
  expect(await editedField(writing)).toBe('');
  await writing.isSelected(block);
  await writing.keyboard.press('Enter');
  expect(await editedField(writing)).toBe('First lift');
  await writing.keyboard.type('+');
  await writing.keyboard.press('Enter');
  await writing.isSelected(writing.block('Pull quote', 1));
  await writing.holds(['paragraph: Above', 'pull-quote: First lift+', 'pull-quote: Second lift', 'paragraph: Below']);
});

test('R8 a double click edits at once', async ({ write }) => {
  const writing = await write(STORY());
  await writing.block('Pull quote').getByLabel('Text').dblclick();
  expect(await editedField(writing)).toBe('First lift');
});

test('R9 while a block is selected no caret stands in a text, and what is typed goes nowhere', async ({ write }) => {
  const writing = await write(STORY());
  await writing.press(writing.block('Pull quote'));
  expect(await writing.page.evaluate(() => getSelection()?.rangeCount)).toBe(0);
  await writing.keyboard.type('Lost');
  await writing.isSelected(writing.block('Pull quote'));
  await writing.keyboard.press('ArrowUp');
  await writing.keyboard.type('!');
  await writing.holds(['paragraph: Above!', 'pull-quote: First lift', 'pull-quote: Second lift', 'paragraph: Below']);
});

test('R9 arrows go from text to block to block to text', async ({ write }) => {
  const writing = await write(STORY());
  await writing.caretAtEndOf(0);
  for (const [on, back] of [
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
  ] as const) {
    await writing.keyboard.press(on);
    await writing.isSelected(writing.block('Pull quote', 0));
    await writing.keyboard.press(on);
    await writing.isSelected(writing.block('Pull quote', 1));
    await writing.keyboard.press(on);
    await expect(writing.body.locator('[data-selected]')).toHaveCount(0);
    await writing.keyboard.press(back);
    await writing.isSelected(writing.block('Pull quote', 1));
    await writing.keyboard.press(back);
    await writing.keyboard.press(back);
    await expect(writing.body.locator('[data-selected]')).toHaveCount(0);
  }
  await writing.keyboard.type(' all');
  await writing.holds([
    'paragraph: Above all',
    'pull-quote: First lift',
    'pull-quote: Second lift',
    'paragraph: Below',
  ]);
});

test('R10 Backspace and Delete beside a block first select it, then remove exactly that one', async ({ write }) => {
  const writing = await write(STORY());
  await writing.line(1).click();
  await writing.keyboard.press('Home');
  await writing.keyboard.press('Backspace');
  await writing.isSelected(writing.block('Pull quote', 1));
  await writing.holds(['paragraph: Above', 'pull-quote: First lift', 'pull-quote: Second lift', 'paragraph: Below']);
  await writing.keyboard.press('Backspace');
  await writing.holds(['paragraph: Above', 'pull-quote: First lift', 'paragraph: Below']);
  await writing.caretAtEndOf(0);
  await writing.keyboard.press('Delete');
  await writing.isSelected(writing.block('Pull quote'));
  await writing.keyboard.press('Delete');
  await writing.holds(['paragraph: Above', 'paragraph: Below']);
});

test('R10 Backspace in an empty paragraph after a block removes the paragraph and selects the block', async ({
  write,
}) => {
  const writing = await write([paragraph('Above'), pull('Lift'), paragraph('')]);
  await writing.line(1).click();
  await writing.keyboard.press('Backspace');
  await writing.isSelected(writing.block('Pull quote'));
  await writing.holds(['paragraph: Above', 'pull-quote: Lift']);
});

test('R10 deleting the only block leaves a paragraph to write in', async ({ write }) => {
  const writing = await write([pull('Alone')]);
  await writing.press(writing.block('Pull quote'));
  await writing.keyboard.press('Delete');
  await writing.keyboard.type('Anew');
  await writing.holds(['paragraph: Anew']);
});

test('R8 R11 Enter edits a selected block, and Enter again adds a paragraph after it', async ({ write }) => {
  const writing = await write(STORY());
  await writing.press(writing.block('Pull quote', 0));
  await writing.keyboard.press('Enter');
  expect(await editedField(writing)).toBe('First lift');
  await writing.keyboard.press('Enter');
  await writing.keyboard.type('Between');
  await writing.holds([
    'paragraph: Above',
    'pull-quote: First lift',
    'paragraph: Between',
    'pull-quote: Second lift',
    'paragraph: Below',
  ]);
});

test('R11 Down after the last block makes a paragraph, Shift+Enter too, Enter after a divider', async ({ write }) => {
  const writing = await write([paragraph('Above'), pull('Last')]);
  await writing.press(writing.block('Pull quote'));
  await writing.keyboard.press('ArrowDown');
  await writing.keyboard.type('After all');
  await writing.holds(['paragraph: Above', 'pull-quote: Last', 'paragraph: After all']);
  await writing.press(writing.block('Pull quote'));
  await writing.keyboard.press('Shift+Enter');
  await writing.keyboard.type('Between');
  await writing.holds(['paragraph: Above', 'pull-quote: Last', 'paragraph: Between', 'paragraph: After all']);
  await writing.keyboard.press('Enter');
  await writing.keyboard.type('---');
  await writing.press(writing.block('Divider'));
  await writing.keyboard.press('Enter');
  await writing.keyboard.type('New');
  await writing.holds([
    'paragraph: Above',
    'pull-quote: Last',
    'paragraph: Between',
    'divider:',
    'paragraph: New',
    'paragraph:',
    'paragraph: After all',
  ]);
});

test('R11 a click below the last block gives a paragraph to write in', async ({ write }) => {
  const writing = await write([pull('Last')]);
  const box = await writing.block('Pull quote').boundingBox();
  await writing.page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) + 40);
  await writing.keyboard.type('Below');
  await writing.holds(['pull-quote: Last', 'paragraph: Below']);
});

test('R12 a block left empty goes away, and undo knows nothing of it', async ({ write }) => {
  const writing = await write([paragraph('Above'), paragraph(''), paragraph('Below')]);
  await writing.line(1).click();
  await writing.insert('video');
  await expect(writing.block('Video segment')).toBeVisible();
  await writing.line(0).click();
  await expect(writing.block('Video segment')).toHaveCount(0);
  await writing.holds(['paragraph: Above', 'paragraph: Below']);
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.holds(['paragraph: Above', 'paragraph:', 'paragraph: Below']);
});

test('R13 Shift with the arrows grows a range over blocks, and it is copied and removed as one', async ({ write }) => {
  const writing = await write(STORY());
  const selected = writing.body.locator('[data-selected]');
  await test.step('downwards from text, back by a step', async () => {
    await writing.caretAtEndOf(0);
    await writing.keyboard.press('Shift+ArrowDown');
    await expect(selected).toHaveCount(1);
    await writing.keyboard.press('Shift+ArrowDown');
    await expect(selected).toHaveCount(2);
    await writing.keyboard.press('Shift+ArrowUp');
    await expect(selected).toHaveCount(1);
    await writing.keyboard.press('Shift+ArrowDown');
    await writing.keyboard.press('Shift+ArrowDown');
    await writing.keyboard.press('Backspace');
    await writing.holds(['paragraph: Above']);
    await writing.keyboard.press('ControlOrMeta+z');
    await writing.holds(['paragraph: Above', 'pull-quote: First lift', 'pull-quote: Second lift', 'paragraph: Below']);
  });
  await test.step('upwards from text', async () => {
    await writing.line(1).click();
    await writing.keyboard.press('Home');
    await writing.keyboard.press('Shift+ArrowUp');
    await writing.keyboard.press('Shift+ArrowUp');
    await expect(selected).toHaveCount(2);
    await writing.keyboard.press('Delete');
    await writing.holds(['paragraph: Above', 'paragraph: Below']);
    await writing.keyboard.press('ControlOrMeta+z');
    await writing.holds(['paragraph: Above', 'pull-quote: First lift', 'pull-quote: Second lift', 'paragraph: Below']);
  });
  await test.step('from a selected block', async () => {
    await writing.press(writing.block('Pull quote', 0));
    await expect(selected).toHaveCount(1);
    await writing.keyboard.press('Shift+ArrowDown');
    await expect(selected).toHaveCount(2);
    await writing.keyboard.press('ControlOrMeta+c');
    await writing.keyboard.press('Backspace');
    await writing.holds(['paragraph: Above', 'paragraph: Below']);
    await writing.caretAtEndOf(1);
    await writing.keyboard.press('Enter');
    await writing.keyboard.press('ControlOrMeta+v');
    await expect
      .poll(async () => (await writing.shape()).filter((line) => line !== 'paragraph:'))
      .toEqual(['paragraph: Above', 'paragraph: Below', 'pull-quote: First lift', 'pull-quote: Second lift']);
  });
});

test('R14 undo and redo bring back block, words and selection', async ({ write }) => {
  const writing = await write(STORY());
  const before = await writing.stored();
  await writing.press(writing.block('Pull quote', 1));
  await writing.keyboard.press('Backspace');
  await expect.poll(async () => (await writing.shape()).length).toBe(3);
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.isSelected(writing.block('Pull quote', 1));
  await expect.poll(() => writing.stored()).toEqual(before);
  await writing.keyboard.press('ControlOrMeta+Shift+z');
  await writing.holds(['paragraph: Above', 'pull-quote: First lift', 'paragraph: Below']);
});

test('R14 typing in a block’s field is undone in bursts, in the field', async ({ write }) => {
  const writing = await write(STORY());
  const text = writing.block('Pull quote').getByLabel('Text');
  await text.dblclick();
  await writing.keyboard.press('End');
  await writing.keyboard.type(' more');
  await expect(text).toHaveValue('First lift more');
  await writing.keyboard.press('ControlOrMeta+z');
  await expect(text).toHaveValue('First lift');
  await expect(text).toBeFocused();
});

test('R14 keys work after a drag: none is dead', async ({ write }) => {
  const writing = await write(STORY());
  await writing.block('Pull quote', 0).hover();
  const grip = await writing.page.locator('[data-drag-handle]').boundingBox();
  const below = await writing.line(1).boundingBox();
  if (!grip || !below) throw new Error('nothing to drag');
  await writing.page.mouse.move(grip.x + 8, grip.y + 8);
  await writing.page.mouse.down();
  await writing.page.mouse.move(grip.x + 8, below.y + below.height, { steps: 6 });
  await expect(writing.page.locator('[data-drop-line]')).toBeVisible();
  await writing.page.mouse.up();
  await writing.holds(['paragraph: Above', 'pull-quote: Second lift', 'paragraph: Below', 'pull-quote: First lift']);
  await writing.keyboard.press('ArrowUp');
  await writing.keyboard.press('End');
  await writing.keyboard.type(' too');
  await writing.holds([
    'paragraph: Above',
    'pull-quote: Second lift',
    'paragraph: Below too',
    'pull-quote: First lift',
  ]);
});

test('R15 Alt with Up and Down moves blocks, texts and what is selected, and keeps their ids', async ({ write }) => {
  const writing = await write(STORY());
  const ids = new Map((await writing.stored()).map((block) => [JSON.stringify({ ...block, id: '' }), block.id]));
  await writing.press(writing.block('Pull quote', 0));
  await writing.keyboard.press('Alt+ArrowDown');
  await writing.holds(['paragraph: Above', 'pull-quote: Second lift', 'pull-quote: First lift', 'paragraph: Below']);
  await writing.line(1).click();
  await writing.keyboard.press('Alt+ArrowUp');
  await writing.keyboard.press('Alt+ArrowUp');
  await writing.holds(['paragraph: Above', 'paragraph: Below', 'pull-quote: Second lift', 'pull-quote: First lift']);
  for (const block of await writing.stored()) expect(block.id).toBe(ids.get(JSON.stringify({ ...block, id: '' })));
});
