import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { paragraph } from '../../fixtures/documents.ts';
import { expect, test } from '../pages/writing.ts';

test('R16 the toolbar shows once the mouse is let go, never while it drags, and Alt+F10 reaches it', async ({
  write,
}) => {
  const writing = await write([paragraph('Some words to select here')]);
  const toolbar = writing.page.getByRole('toolbar', { name: 'Selected text' });
  const box = await writing.line(0).boundingBox();
  if (!box) throw new Error('no line');
  await writing.page.mouse.move(box.x + 2, box.y + 14);
  await writing.page.mouse.down();
  await writing.page.mouse.move(box.x + 120, box.y + 14, { steps: 8 });
  await expect(toolbar).toHaveCount(0);
  await writing.page.mouse.up();
  await expect(toolbar).toBeVisible();
  await writing.keyboard.press('Alt+F10');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await writing.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Italic' })).toBeFocused();
  await writing.keyboard.press('Escape');
  await expect(writing.body).toBeFocused();
});

test('R17 the toolbar makes bold, cross-head and pull quote, and its tooltips name their keys', async ({ write }) => {
  const writing = await write([paragraph('A line worth lifting')]);
  await writing.line(0).click();
  await writing.keyboard.press('ControlOrMeta+a');
  const tool = (name: string) => writing.page.getByRole('toolbar').getByRole('button', { name });
  await tool('Bold').click();
  await expect.poll(async () => JSON.stringify(await writing.stored())).toContain('"format":1');
  await writing.keyboard.press('ControlOrMeta+b');
  await expect.poll(async () => JSON.stringify(await writing.stored())).not.toContain('"format":1');
  await writing.keyboard.press('Alt+F10');
  await expect(writing.page.getByRole('tooltip')).toContainText('B');
  await writing.keyboard.press('Escape');
  await tool('Lift into a pull quote').click();
  await writing.holds(['paragraph: A line worth lifting', 'pull-quote: A line worth lifting']);
  await writing.line(0).click();
  await writing.keyboard.press('ControlOrMeta+Shift+h');
  await writing.holds(['cross-head: A line worth lifting', 'pull-quote: A line worth lifting']);
});

test('R17 a link is made and changed by keyboard, shows its target, and a bad address is refused with a reason', async ({
  write,
}) => {
  const writing = await write([paragraph('Read the report')]);
  await writing.line(0).dblclick({ position: { x: 12, y: 14 } });
  await writing.keyboard.press('ControlOrMeta+k');
  const address = writing.page.getByRole('combobox', { name: 'Link to' });
  await address.fill('javascript:alert(1)');
  await writing.keyboard.press('Enter');
  await expect(writing.page.getByText('A story links to web pages')).toBeVisible();
  await address.fill('example.org/report');
  await writing.keyboard.press('Enter');
  await expect.poll(async () => JSON.stringify(await writing.stored())).toContain('https://example.org/report');
  await writing.body.getByRole('link').click();
  await expect(writing.page.getByRole('group', { name: 'Link here' })).toContainText('https://example.org/report');
});

test('R19 Markdown turns into blocks and formats as it is typed', async ({ write }) => {
  const writing = await write();
  for (const line of [
    '## A head',
    '> Said so',
    '- one',
    'two',
    '',
    '1. first',
    '',
    '**bold** and [page](https://example.org/)',
  ]) {
    await writing.keyboard.type(line);
    await writing.keyboard.press('Enter');
  }
  await writing.keyboard.type('---');
  await writing.keyboard.type('After');
  await writing.holds([
    'cross-head: A head',
    'quote: Said so',
    'list: one / two',
    'list: first',
    'paragraph: bold and page',
    'divider:',
    'paragraph: After',
  ]);
  const stored = JSON.stringify(await writing.stored());
  expect(stored).toContain('{"type":"text","version":1,"text":"bold","format":1}');
  expect(stored).toContain('"url":"https://example.org/"');
});

test('R20 quotes and dashes become typographic, each undone by itself', async ({ write }) => {
  const writing = await write();
  await writing.keyboard.type('"Don\'t -- ever"');
  await writing.holds(['paragraph: “Don’t — ever”']);
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.holds(['paragraph: “Don’t — ever"']);
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.holds(['paragraph: “Don’t —']);
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.holds(['paragraph: “Don’t --']);
});

test('R21 a TK is marked in the margin and stops the story at the publish gate, until it is gone', async ({
  write,
}) => {
  const writing = await write();
  await writing.keyboard.type('The bill was TK, or TK');
  await expect(writing.line(0)).toHaveAttribute('data-tk', '');
  const exporting = writing.page.getByRole('dialog', { name: /export/i });
  await writing.keyboard.press('ControlOrMeta+e');
  await expect(exporting).toContainText('2 marks for words to come');
  await writing.keyboard.press('Escape');
  await expect(exporting).toBeHidden();
  await expect(writing.body).toBeFocused();
  for (let left = ', or TK'.length; left > 0; left--) await writing.keyboard.press('Backspace');
  await writing.keyboard.press('Backspace');
  await writing.keyboard.press('Backspace');
  await writing.keyboard.type('small');
  await expect(writing.line(0)).not.toHaveAttribute('data-tk', '');
  await writing.keyboard.press('ControlOrMeta+e');
  await expect(exporting).not.toContainText('for words to come');
  await writing.keyboard.press('Escape');
});

test('R22 find counts, walks and replaces, with case and regular expressions, as one undo step', async ({ write }) => {
  const writing = await write([paragraph('The ferry and the Ferry'), paragraph('A ferry again')]);
  await writing.line(0).click();
  await writing.keyboard.press('ControlOrMeta+f');
  const bar = writing.page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('textbox', { name: 'Find' }).fill('ferry');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await writing.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 3');
  await bar.getByText('Match case').click();
  await expect(bar.getByRole('status')).toContainText('of 2');
  await bar.getByText('Regular expression').click();
  await bar.getByRole('textbox', { name: 'Find' }).fill('f(err)y');
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('<$1>');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await writing.holds(['paragraph: The <err> and the Ferry', 'paragraph: A <err> again']);
  await writing.keyboard.press('Escape');
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.holds(['paragraph: The ferry and the Ferry', 'paragraph: A ferry again']);
});

test('R23 Enter, Down and Tab go from headline to deck to body; Up and Shift+Tab come back', async ({ write }) => {
  const writing = await write([paragraph('First'), paragraph('Second')]);
  const { keyboard, body, page } = writing;
  const headline = page.getByRole('textbox', { name: 'Headline' });
  const deck = page.getByRole('textbox', { name: 'Deck' });
  await test.step('they stand above the body, as on the page', async () => {
    const tops = await Promise.all([headline, deck, body].map(async (part) => (await part.boundingBox())?.y ?? 0));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
  for (const key of ['Enter', 'ArrowDown', 'Tab']) {
    await test.step(`${key} leads on`, async () => {
      await headline.click();
      await keyboard.press('End');
      await keyboard.press(key);
      await expect(deck).toBeFocused();
      await keyboard.press(key);
      await expect(body).toBeFocused();
      await keyboard.type(`${key} `);
    });
  }
  await writing.holds(['paragraph: Tab ArrowDown Enter First', 'paragraph: Second']);
  for (const key of ['ArrowUp', 'Shift+Tab']) {
    await test.step(`${key} comes back`, async () => {
      await writing.line(0).click();
      await keyboard.press('Home');
      await keyboard.press(key);
      await expect(deck).toBeFocused();
      await keyboard.press(key);
      await expect(headline).toBeFocused();
    });
  }
  await test.step('away from the start they stay in the text', async () => {
    await writing.line(1).click();
    await keyboard.press('ArrowUp');
    await expect(body).toBeFocused();
  });
});

test('an input method composes words that are saved; undo takes them back as one step, and redo brings them again', async ({
  write,
}) => {
  const writing = await write();
  await writing.keyboard.type('At ');
  await writing.compose('k', 'か', 'かん');
  await writing.commit('甲板');
  await writing.holds(['paragraph: At 甲板']);
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.holds(['paragraph: At']);
  await writing.keyboard.press('ControlOrMeta+Shift+z');
  await writing.holds(['paragraph: At 甲板']);
  await writing.compose('に');
  await writing.commit('に');
  await writing.keyboard.type(' now');
  await writing.holds(['paragraph: At 甲板に now']);
  await test.step('a proposal that is given up leaves nothing', async () => {
    await writing.compose('ゆ', 'ゆき', '');
    await writing.holds(['paragraph: At 甲板に now']);
    await writing.keyboard.type('.');
    await writing.holds(['paragraph: At 甲板に now.']);
  });
});

test('a pull quote’s fields are reached with Tab, and Enter leaves the block', async ({ write }) => {
  const writing = await write([paragraph('Above'), { ...emptyBlock('pull-quote'), text: 'Lift' }]);
  await writing.block('Pull quote').getByLabel('Text').dblclick();
  await writing.keyboard.press('Tab');
  await expect(writing.block('Pull quote').getByLabel('Attribution')).toBeFocused();
  await writing.keyboard.type('Edda');
  await writing.keyboard.press('Enter');
  await writing.keyboard.type('Below');
  await writing.holds(['paragraph: Above', 'pull-quote: Lift / Edda', 'paragraph: Below']);
});
