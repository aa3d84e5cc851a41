import { BLOCK_TYPES, type Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import { paragraph } from '../../fixtures/documents.ts';
import { expect, test, type Writing } from '../pages/writing.ts';

const grip = (writing: Writing) => writing.page.locator('[data-drag-handle]');
const plus = (writing: Writing) => writing.page.getByRole('button', { name: 'Insert a block' });

/** One block of every kind, with something in it. */
const ofEveryKind = (): Block[] =>
  BLOCK_TYPES.map((type): Block => {
    const block = emptyBlock(type);
    return 'children' in block && type !== 'list' ? ({ ...block, children: [text(`A ${type}`)] } as Block) : block;
  });

async function boxOf(locator: ReturnType<typeof grip>) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on screen');
  return box;
}

test('R18 a handle and a + stand beside every block, in a narrow window too', async ({ write }) => {
  const writing = await write(ofEveryKind());
  const { page } = writing;
  const blocks = writing.body.locator(':scope > *');
  await expect(blocks).toHaveCount(BLOCK_TYPES.length);
  for (const width of [1440, 900]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [index, type] of BLOCK_TYPES.entries()) {
      await test.step(`${type} at ${width}`, async () => {
        const block = blocks.nth(index);
        await block.scrollIntoViewIfNeeded();
        await block.hover({ position: { x: 20, y: 6 } });
        for (const part of [plus(writing), grip(writing)]) {
          await expect
            .poll(async () => {
              const [box, its] = [await boxOf(part), await boxOf(block)];
              const middle = box.y + box.height / 2;
              const beside = middle >= its.y - 2 && middle <= its.y + Math.max(its.height, 44);
              return [beside, box.x + box.width <= its.x + 1];
            })
            .toEqual([true, true]);
          const box = await boxOf(part);
          const seen = await page.evaluate(
            ([x, y]) => document.elementFromPoint(x, y)?.closest('[data-drag-handle], button') !== null,
            [box.x + 2, box.y + box.height / 2] as const,
          );
          expect(seen, 'nothing covers or cuts it').toBe(true);
        }
      });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('R18 the + puts a block after the one it stands beside; a drop line shows where a dragged block lands', async ({
  write,
}) => {
  const writing = await write([paragraph('One'), paragraph('Two'), paragraph('Three')]);
  const { page } = writing;
  await test.step('the +', async () => {
    await writing.line(0).hover();
    await plus(writing).click();
    await writing.keyboard.type('pull');
    await expect(page.getByRole('option', { selected: true })).toContainText('Pull quote');
    await writing.keyboard.press('Enter');
    await writing.keyboard.type('Lift');
    await writing.holds(['paragraph: One', 'pull-quote: Lift', 'paragraph: Two', 'paragraph: Three']);
  });
  const dragFirstBelow = async (target: number): Promise<void> => {
    await writing.line(0).hover();
    const [held, below] = [await boxOf(grip(writing)), await boxOf(writing.line(target))];
    await page.mouse.move(held.x + 6, held.y + 6);
    await page.mouse.down();
    await page.mouse.move(held.x + 6, below.y + below.height - 2, { steps: 6 });
  };
  await test.step('Escape gives a drag up', async () => {
    await dragFirstBelow(1);
    await expect(page.locator('[data-drop-line]')).toBeVisible();
    await writing.keyboard.press('Escape');
    await expect(page.locator('[data-drop-line]')).toHaveCount(0);
    await page.mouse.up();
    await writing.holds(['paragraph: One', 'pull-quote: Lift', 'paragraph: Two', 'paragraph: Three']);
  });
  await test.step('the line stands in the gap where the block lands', async () => {
    await dragFirstBelow(1);
    const line = await boxOf(page.locator('[data-drop-line]'));
    const [two, three] = [await boxOf(writing.line(1)), await boxOf(writing.line(2))];
    expect(line.y).toBeGreaterThanOrEqual(two.y + two.height - 2);
    expect(line.y).toBeLessThanOrEqual(three.y + 2);
    await page.mouse.up();
    await writing.holds(['pull-quote: Lift', 'paragraph: Two', 'paragraph: One', 'paragraph: Three']);
    await writing.keyboard.press('ControlOrMeta+z');
    await writing.holds(['paragraph: One', 'pull-quote: Lift', 'paragraph: Two', 'paragraph: Three']);
  });
});
