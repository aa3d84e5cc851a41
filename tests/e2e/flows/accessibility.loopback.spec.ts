import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../pages/program.ts';
import { furnish, SCREENS } from '../pages/screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Waits until what fades in has done so: until then its colours are not those that a person reads. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );

async function findings(page: Page): Promise<string[]> {
  await settled(page);
  // Why without the preview's frame: it runs no script, so axe can't look into it; tests/bundle looks at the page itself.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing on the first screen', async ({ program }) => {
      await program.page.emulateMedia({ colorScheme });
      await expect(program.page.getByRole('button', { name: 'New story' }).first()).toBeVisible();
      expect(await findings(program.page)).toEqual([]);
    });

    test('axe finds nothing on any screen round a story', async ({ program }) => {
      test.setTimeout(180_000);
      const { page } = program;
      await page.emulateMedia({ colorScheme });
      await furnish(page);
      for (const screen of SCREENS) {
        await test.step(screen.name, async () => {
          await screen.open(page);
          expect.soft(await findings(page), screen.name).toEqual([]);
        });
      }
    });
  });
}
