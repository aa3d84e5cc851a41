import type { Page } from '@playwright/test';
import { expect, test } from '../pages/program.ts';
import { furnish, SCREENS, WRITING_SCREENS } from '../pages/screens.ts';

const open = async (page: Page, name: string): Promise<void> => {
  const screen = [...SCREENS, ...WRITING_SCREENS].find((candidate) => candidate.name === name);
  if (!screen) throw new Error(`no screen is called ${name}`);
  await screen.open(page);
};
/** What a screen reader has been told last. */
const told = (page: Page) => page.locator('[data-live-announcer] p');

test('a screen reader meets the whole window in order, each part by its role and name', async ({ program }) => {
  test.setTimeout(90_000);
  const { page } = program;
  const window = page.locator('body');
  await furnish(page);

  await test.step('the window: library, story, panel, status', async () => {
    await open(page, 'preview');
    await expect(window).toMatchAriaSnapshot(`
      - complementary "Library":
        - heading "Stories 5" [level=2]
        - button "New story"
        - searchbox "Search stories"
        - group "Filters":
          - button /Section/
          - button /Status/
          - button "Mine"
          - button "Flagged"
        - grid "Stories":
          - rowgroup:
            - row /The ferry they condemned .* Draft .* words/ [selected]:
              - gridcell
              - gridcell:
                - button "More for this story"
            - row /Papers withheld/
            - row /Another story/
            - row /A brief Politics/
            - row /Ferry story 3 Islands/
        - button "Spiked stories (1)"
      - main:
        - heading "Copydesk" [level=1]
        - button "Hide the library"
        - button "Mark as ready"
        - button "Export"
        - region "Story":
          - button "Go to the story’s lead"
          - combobox "Section": World
          - textbox "Kicker": Island crossings
          - combobox "Flag": Exclusive
          - textbox "Headline": The ferry they condemned was never the ferry they surveyed
          - textbox "Deck": /Four years after/
          - button /By Maren Oakhurst/
          - group "Lead video"
          - button "Remove the lead video"
          - textbox "Story body"
      - complementary "Panel":
        - separator "Width of the panel"
        - tablist "Panel":
          - tab "Preview" [selected]
          - tab "Details"
          - tab "Rundown"
          - tab "History"
          - tab "Problems"
        - button "Hide the panel"
        - tabpanel "Preview":
          - group "What the preview shows":
            - button "Phone, 390 pixels wide" [pressed]
          - iframe
      - contentinfo:
        - text: /Saved/
        - button /701 words.* min read/
        - text: 3 clips, 22:02
        - button "No problems"
      - log
      - log
    `);
  });

  await test.step('the story: paragraphs, heads, links and blocks with named fields', async () => {
    await expect(page.getByRole('textbox', { name: 'Story body' })).toMatchAriaSnapshot(`
      - textbox "Story body":
        - paragraph: /At six every morning/
        - paragraph: /In November 2022/
        - paragraph:
          - text: Now
          - link "papers released to the Courier"
          - text: /after a two-year request/
        - group "Pull quote":
          - text: Text
          - textbox "Text": /I can count funnels/
          - text: Attribution
          - textbox "Attribution": /Edda Varnholt/
        - heading "A survey of the wrong ship" [level=2]
    `);
    await expect(page.getByRole('group', { name: 'Lead video' })).toMatchAriaSnapshot(`
      - group "Lead video":
        - textbox "Label": WATCH
        - textbox "Title": The last boat to Hollin
        - textbox "Duration": "7:45"
        - textbox "Caption": /The Halcyon/
        - textbox "Credit": /Drawn/
        - textbox "Aired": "2022-11-18"
    `);
  });

  await test.step('the rundown', async () => {
    await open(page, 'rundown');
    await expect(page.getByRole('tabpanel', { name: 'Rundown' })).toMatchAriaSnapshot(`
      - tabpanel "Rundown":
        - paragraph:
          - strong: 22:02
          - text: total, 3 clips
        - list:
          - listitem:
            - text: 1 Lead video
            - button "Show clip 1 in the story"
            - textbox "Title": The last boat to Hollin
            - textbox "Duration": "7:45"
            - textbox "Caption"
          - listitem:
            - text: 2 WATCH
            - button "Move clip 2 up" [disabled]
            - button "Move clip 2 down"
            - button "Show clip 2 in the story"
            - textbox "Title"
          - listitem
    `);
  });

  await test.step('the palette', async () => {
    await open(page, 'palette');
    await expect(page.getByRole('dialog', { name: 'All commands' })).toMatchAriaSnapshot(`
      - dialog "All commands":
        - combobox "Find a command" [expanded]
        - listbox "Commands":
          - option "New story Ctrl Alt N" [selected]
          - option "Open the sample story"
    `);
    await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
    await page.keyboard.press('Escape');
  });
});

test('a screen reader is told of saves, of what a search found and of the block that is selected', async ({
  program,
  library,
}) => {
  const { page } = program;
  await furnish(page);
  await test.step('the first save of a story', async () => {
    await page.getByRole('textbox', { name: 'Deck' }).press('End');
    await page.keyboard.type('.');
    await expect(told(page)).toHaveText(/^Saved \d/);
  });
  await test.step('selected blocks', async () => {
    await open(page, 'selected-block');
    await expect(told(page)).toHaveText('Pull quote selected. Enter edits it, Backspace removes it.');
    const divider = page.locator('[data-fields-block="divider"]');
    await divider.scrollIntoViewIfNeeded();
    await divider.click();
    await expect(told(page)).toHaveText('Divider selected. Enter adds a paragraph after it, Backspace removes it.');
  });
  await test.step('matches in the story', async () => {
    await open(page, 'find');
    const count = page.getByRole('search', { name: 'Find and replace' }).getByRole('status');
    await expect(count).toHaveText(/^1 of \d+$/);
    await page.keyboard.press('Enter');
    await expect(told(page)).toHaveText(/^Match 2 of \d+$/);
    await page.keyboard.press('Escape');
  });
  await test.step('stories found in the library', async () => {
    await library.search.fill('Hesaid');
    await expect(told(page)).toHaveText('2 stories found');
  });
  await test.step('a save that fails', async () => {
    await page.route('**/rpc', (route) =>
      route.request().postData()?.includes('articles.saveDraft')
        ? route.fulfill({ json: { ok: false, error: { code: 'storage_full', message: 'The disk is full.' } } })
        : route.continue(),
    );
    await page.getByRole('textbox', { name: 'Deck' }).press('End');
    await page.keyboard.type('!');
    await expect(told(page)).toContainText('Not saved: the disk is full');
    await page.unrouteAll({ behavior: 'wait' });
    await expect(told(page)).toHaveText(/^Saved \d/);
  });
});
