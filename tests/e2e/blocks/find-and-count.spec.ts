import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { paragraph } from '../../fixtures/documents.ts';
import { expect, test } from '../pages/writing.ts';

test('R22 find reaches the fields of blocks, replaces there as one undo step, and leads to every story', async ({
  write,
}) => {
  const writing = await write([
    paragraph('The narwhal came back.'),
    { ...emptyBlock('pull-quote'), text: 'A narwhal, in May!', attribution: 'Noor' },
    { ...emptyBlock('related-links'), links: [{ title: 'Narwhal counts', url: 'https://example.org/' }] },
  ]);
  const { page, keyboard } = writing;
  const asWritten = await writing.shape();
  await writing.line(0).click();
  await keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('textbox', { name: 'Find' }).fill('narwhal');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 3 (Pull quote, words)');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('beluga');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(async () => (await writing.shape()).join('\n')).not.toMatch(/narwhal/i);
  expect((await writing.shape()).join('\n')).toContain('A beluga, in May!');
  await keyboard.press('Escape');
  await keyboard.press('ControlOrMeta+z');
  await writing.holds(asWritten);

  await keyboard.press('ControlOrMeta+f');
  await bar.getByRole('textbox', { name: 'Find' }).fill('narwhal came');
  await bar.getByRole('button', { name: 'Find in all stories' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search stories' })).toHaveValue('narwhal came');
  await expect(page.getByRole('complementary', { name: 'Library' }).getByRole('row')).toHaveCount(1);
});

test('the status bar opens to every figure of the story, and shows its long sentences on request', async ({
  write,
}) => {
  const long = `The council${' and the harbour'.repeat(14)} agreed.`;
  const writing = await write([paragraph(`Short. ${long}`)]);
  const { page } = writing;
  await page.getByRole('button', { name: /all figures$/ }).click();
  const figures = page.getByRole('dialog', { name: /all figures$/ });
  await expect(figures).toContainText('Characters');
  await expect(figures).toContainText('Search result');
  await expect(figures).toContainText('1 sentence over 40 words');
  await figures.getByRole('button', { name: 'Show' }).click();
  await figures.getByRole('button', { name: /^45 words/ }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(long);
});
