import type { Page, Route } from '@playwright/test';
import { windowClient } from '../../support/window-client.ts';
import { expect, test } from '../pages/program.ts';

test.beforeEach(async ({ library, story }) => {
  await library.introduce('Ada Voll');
  await library.newStory();
  await story.type('Headline', 'Said and saved');
  await story.isSaved();
});

/** Lets `answer` deal with every save of the page, until the returned function is called. */
async function onSaves(page: Page, answer: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  const deal = (route: Route): Promise<void> =>
    route.request().postData()?.includes('articles.saveDraft') ? answer(route) : route.continue();
  await page.route('**/rpc', deal);
  return () => page.unroute('**/rpc', deal);
}

const storedHeadline = async (page: Page): Promise<string | undefined> =>
  (await windowClient(page).articles.listArticles({})).rows[0]?.headline;

test('nothing is called saved before the store has answered', async ({ program, story }) => {
  const { page } = program;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await onSaves(page, async (route) => {
    await held;
    await route.continue();
  });
  await story.type('Deck', 'Words on their way.');
  await expect(page.getByText('Saving…')).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.getByText('Saving…')).toBeVisible();
  await expect(story.saved).toBeHidden();
  release();
  await story.isSaved();
});

test('a full disk is named, the words stay, and are saved when there is room', async ({ program, story }) => {
  const { page } = program;
  const makeRoom = await onSaves(page, (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'storage_full', message: 'The disk is full.' } } }),
  );
  await story.field('Headline').fill('Said on a full disk');
  await expect(
    page.getByText('Not saved: the disk is full. Your words are kept in this window.').first(),
  ).toBeVisible();
  await expect(story.field('Headline')).toHaveValue('Said on a full disk');
  await makeRoom();
  await story.isSaved();
  expect(await storedHeadline(page)).toBe('Said on a full disk');
});

test('a host that is gone is named, and the words are saved when it is back', async ({ program, story }) => {
  const { page } = program;
  const comeBack = await onSaves(page, (route) => route.abort());
  await story.field('Headline').fill('Said into the void');
  await expect(page.getByText(/Not saved: Copydesk’s own process does not answer/).first()).toBeVisible();
  await comeBack();
  await story.isSaved();
  expect(await storedHeadline(page)).toBe('Said into the void');
});

test('another story is not opened over words that can’t be saved', async ({ program, story, library }) => {
  const { page } = program;
  await windowClient(page).articles.createArticle({ fields: { headline: 'The other one' } });
  await expect(library.row('The other one')).toBeVisible();
  await onSaves(page, (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'storage_full', message: 'The disk is full.' } } }),
  );
  await story.field('Headline').fill('Held back');
  await library.open('The other one');
  await expect(page.getByText(/This story stays open/)).toBeVisible();
  await expect(story.field('Headline')).toHaveValue('Held back');
});

test('leaving asks where words are unsaved, and never after a mere search', async ({ program, story, library }) => {
  const { page } = program;
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await library.search.fill('saved');
  await story.field('Headline').press('End');
  await page.reload();
  await expect(story.field('Headline')).toHaveValue('Said and saved');
  expect(asked).toEqual([]);
  await onSaves(page, () => new Promise(() => undefined));
  await story.field('Headline').fill('Not yet in the store');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('words typed right before a reload are saved on the way out', async ({ program, story }) => {
  const { page } = program;
  page.on('dialog', (dialog) => void dialog.accept());
  await story.field('Headline').fill('The very last words');
  await page.reload();
  await expect(story.field('Headline')).toHaveValue('The very last words');
});
