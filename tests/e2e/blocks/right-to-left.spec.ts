import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { expect, test, type Writing } from '../pages/writing.ts';

const directions = (writing: Writing): Promise<string[]> =>
  writing.body
    .locator(':scope > :is(p, h2, blockquote, ul)')
    .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).direction));

test('a story is written from right to left: direction, arrows and blocks follow the writing', async ({ write }) => {
  const writing = await write([], { language: 'he', headline: 'סערה' });
  const { keyboard, page } = writing;
  await writing.body.click();
  await test.step('each paragraph takes the direction of its words', async () => {
    for (const line of ['המעבורת יצאה לדרך', '## הים סוער', '> אמר הקברניט', '- קרח', '', 'In English']) {
      await keyboard.type(line);
      await keyboard.press('Enter');
    }
    await expect.poll(() => directions(writing)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'rtl']);
    const headline = page.getByRole('textbox', { name: 'Headline' });
    expect(await headline.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
  });
  await test.step('Left goes on and Right goes back, by letters', async () => {
    await writing.line(0).click();
    await keyboard.press('Home');
    await keyboard.press('ArrowLeft');
    await keyboard.type('X');
    await keyboard.press('Backspace');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowLeft');
    await keyboard.type('ו');
    await expect(writing.line(0)).toHaveText('הומעבורת יצאה לדרך');
  });
  await test.step('quotation marks are those of the language', async () => {
    await keyboard.press('ControlOrMeta+End');
    await keyboard.type('"שלום"');
    await expect(writing.line(4)).toHaveText('”שלום”');
  });
});

test('beside right-to-left text Left selects the block that follows, and Right the one before', async ({ write }) => {
  const writing = await write(
    [
      { ...emptyBlock('paragraph'), children: [{ type: 'text', version: 1, text: 'למעלה', format: 0 }] },
      { ...emptyBlock('pull-quote'), text: 'ציטוט' },
      { ...emptyBlock('paragraph'), children: [{ type: 'text', version: 1, text: 'למטה', format: 0 }] },
    ],
    { language: 'he' },
  );
  const { keyboard } = writing;
  const block = writing.block('Pull quote');
  await writing.caretAtEndOf(0);
  await keyboard.press('ArrowLeft');
  await writing.isSelected(block);
  await keyboard.press('ArrowLeft');
  await keyboard.type('א');
  await writing.holds(['paragraph: למעלה', 'pull-quote: ציטוט', 'paragraph: אלמטה']);
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await writing.isSelected(block);
  await keyboard.press('ArrowRight');
  await keyboard.type('ה');
  await writing.holds(['paragraph: למעלהה', 'pull-quote: ציטוט', 'paragraph: אלמטה']);
});
