import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
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

test('R3 what is typed after a block’s name fills it, in whatever order', async ({ write }) => {
  const writing = await write();
  await writing.insert('watch https://example.org/clips/9 7:45');
  const form = writing.block('Video segment');
  await expect(form.getByLabel('Duration', { exact: true })).toHaveValue('7:45');
  await expect(form.getByLabel('Source URL')).toHaveValue('https://example.org/clips/9');
  await expect(form.getByLabel('Title', { exact: true })).toBeFocused();
  await writing.line(0).click();
  await writing.insert('clip 1:02:03 The last boat 1948 https://example.org/clips/8');
  await writing.line(0).click();
  await writing.insert('pull quote We sailed on');
  await writing.line(0).click();
  await writing.insert('tweet https://bsky.app/profile/ada.example/post/3k A post');
  await expect
    .poll(async () => (await writing.stored()).map((block) => ({ ...block, id: '' })))
    .toMatchObject([
      { type: 'video-segment', sourceUrl: 'https://example.org/clips/9', durationSeconds: 465, title: '' },
      {
        type: 'video-segment',
        sourceUrl: 'https://example.org/clips/8',
        durationSeconds: 3723,
        title: 'The last boat 1948',
      },
      { type: 'pull-quote', text: 'We sailed on' },
      { type: 'embed', url: 'https://bsky.app/profile/ada.example/post/3k', provider: 'Bluesky', title: 'A post' },
      { type: 'paragraph' },
    ]);
});

test('R4 the menu stands below its line, and above it where it would leave the window', async ({ write }) => {
  const writing = await write(Array.from({ length: 40 }, (_, line) => paragraph(line % 2 ? '' : `Line ${line}`)));
  const { page } = writing;
  const height = page.viewportSize()?.height ?? 0;
  const menu = page.getByRole('listbox', { name: 'Insert' });
  const openAt = async (index: number) => {
    await writing.line(index).click();
    await writing.keyboard.type('/');
    await expect(menu).toBeVisible();
    const [box, line] = [await menu.boundingBox(), await writing.line(index).boundingBox()];
    if (!box || !line) throw new Error('not on screen');
    return { menu: { top: box.y, bottom: box.y + box.height }, line: { top: line.y, bottom: line.y + line.height } };
  };
  const high = await openAt(1);
  expect(high.menu.top).toBeGreaterThanOrEqual(high.line.bottom - 8);
  await writing.keyboard.press('Escape');
  await writing.keyboard.press('Backspace');
  const tops = await writing.body
    .locator(':scope > p')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().top));
  const low = await openAt(tops.findIndex((top, index) => index % 2 === 1 && top > height - 160));
  expect(low.line.bottom).toBeLessThan(height);
  expect(low.menu.bottom).toBeLessThanOrEqual(low.line.top + 8);
  expect(low.menu.top).toBeGreaterThanOrEqual(0);
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

test('R7 while an input method composes, its Enter, arrows and Escape are its own', async ({ write }) => {
  const writing = await write([{ ...emptyBlock('pull-quote'), text: 'Lift' }, paragraph('')]);
  const { page } = writing;
  const selected = page.getByRole('option', { selected: true });
  await test.step('in the insert menu', async () => {
    await writing.line(0).click();
    await writing.keyboard.type('/');
    await expect(selected).toBeVisible();
    const first = (await selected.textContent()) ?? '';
    await writing.compose('v', 'ví');
    for (const key of ['ArrowDown', 'Enter', 'Tab', 'Escape']) await writing.pressComposing(key);
    await expect(selected).toHaveText(first);
    await writing.commit('video');
    await expect(selected).toContainText('Video segment');
    await writing.holds(['pull-quote: Lift', 'paragraph: /video']);
    await writing.keyboard.press('Enter');
    await expect(writing.block('Video segment')).toBeVisible();
  });
  await test.step('in the fields of a block', async () => {
    const field = writing.block('Pull quote').getByLabel('Text');
    await field.dblclick();
    await writing.keyboard.press('End');
    await writing.compose('か');
    for (const key of ['Enter', 'Escape', 'Tab']) await writing.pressComposing(key);
    await expect(field).toBeFocused();
    await writing.commit('甲板');
    await expect(field).toHaveValue('Lift甲板');
  });
  await test.step('in the headline', async () => {
    const headline = page.getByRole('textbox', { name: 'Headline' });
    await headline.click();
    await writing.compose('か');
    for (const key of ['Enter', 'ArrowDown']) await writing.pressComposing(key);
    await expect(headline).toBeFocused();
    await writing.commit('甲板');
  });
});
