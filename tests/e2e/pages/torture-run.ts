import { expect, type Dialog, type Page } from '@playwright/test';
import { bodyOf, bodySchema, emptyDocument } from '../../../shared/document/article-document.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import type { Action } from '../../support/torture.ts';
import { windowClient } from '../../support/window-client.ts';
import { LibraryPage } from './library-page.ts';
import { differenceFromStore, readSurface, type Surface } from './surface.ts';

/** How much later each action seems to be done than the one before: longer than any pause that still joins two changes into one undo step. */
const PAUSE_MS = 5_000;
const SAVED_WITHIN_MS = 5_000;
const UNDO = 'ControlOrMeta+z';
const REDO = 'ControlOrMeta+Shift+z';

interface Story {
  id: ArticleId;
  headline: string;
  /** As it was when it was left. */
  left: Surface | null;
}
/** How often each promise was looked at. */
export interface Tally {
  actions: number;
  saves: number;
  undone: number;
  /** Changes whose undo was not looked at: one that took an unwritten block along, which goes with the step that brought it. */
  joined: number;
}

/** What went wrong, and after how many actions. */
export interface TortureFault {
  after: number;
  what: string;
}
class Fault extends Error {}

/** Two contents from a little before the first letter in which they differ. */
function apart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = (text: string): string => text.slice(Math.max(0, at - 120), at + 240);
  return `…${from(one)}…\nand not\n…${from(other)}…`;
}
const words = ({ blocks, shown }: Surface): string =>
  JSON.stringify([blocks.map(({ id }) => id), shown.map(({ kind, words: shownWords }) => [kind, shownWords])]);

const keyCount = (action: Action): number => {
  if ('words' in action) return action.words.length;
  return 'block' in action && action.do === 'insert' ? action.block.length + 3 : 'times' in action ? action.times : 1;
};

/** Puts this window's clock forward when the test says so. */
export async function letClockJump(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let ahead = 0;
    const [now, since] = [Date.now.bind(Date), performance.now.bind(performance)];
    Date.now = () => now() + ahead;
    performance.now = () => since() + ahead;
    Object.assign(window, { jump: (milliseconds: number) => (ahead += milliseconds) });
  });
}

/** Two stories of their own, written in by random actions; after each one everything that must hold is looked at. */
export class TortureRun {
  readonly #page: Page;
  readonly #stories: Story[];
  readonly #tally: Tally;
  readonly #errors: string[] = [];
  /** Which id belongs to which block of the open editor. */
  #owners = new Map<string, string>();
  #open = 0;

  private constructor(page: Page, stories: Story[], tally: Tally) {
    this.#page = page;
    this.#stories = stories;
    this.#tally = tally;
  }

  static async begin(page: Page, name: string, tally: Tally): Promise<TortureRun> {
    const stories: Story[] = [];
    for (const letter of ['a', 'b']) {
      const document = emptyDocument('en-CA');
      document.fields.headline = `${name}${letter}`;
      const { id } = await windowClient(page).articles.createFromDocument({ document });
      stories.push({ id, headline: document.fields.headline, left: null });
    }
    await page.reload();
    const run = new TortureRun(page, stories, tally);
    await run.#show(0);
    return run;
  }

  /** Does the actions; gives what went wrong with which of them, if anything did. */
  async do(actions: readonly Action[]): Promise<TortureFault | undefined> {
    const note = (error: Error): void => void this.#errors.push(error.message);
    this.#page.on('pageerror', note);
    try {
      for (const [index, action] of actions.entries()) {
        try {
          await this.#step(action);
        } catch (error) {
          const what = error instanceof Error ? error.message : String(error);
          return { after: index + 1, what: `${JSON.stringify(action)}: ${what}` };
        }
      }
      return undefined;
    } finally {
      this.#page.off('pageerror', note);
    }
  }

  get #story(): Story {
    const story = this.#stories[this.#open];
    if (!story) throw new Fault('there is no such story');
    return story;
  }

  /** Waits until the program has drawn what was done last. */
  #settle(): Promise<void> {
    return this.#page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve()))),
    );
  }

  async #read(): Promise<Surface> {
    const surface = await readSurface(this.#page);
    if (!surface) throw new Fault('the editor is gone');
    return surface;
  }

  async #step(action: Action): Promise<void> {
    await this.#page.evaluate((pause) => (window as unknown as { jump(ms: number): void }).jump(pause), PAUSE_MS);
    let before = await this.#read();
    if (!before.hasFocus) {
      await this.#click(0, 0.5);
      await this.#settle();
      before = await this.#read();
    }
    await this.#act(action);
    await this.#settle();
    const after = await this.#read();
    this.#checkIds(after);
    await this.#checkSaved();
    this.#tally.saves += 1;
    if (this.#errors[0] !== undefined) throw new Fault(this.#errors[0]);
    if (action.do === 'switch' || action.do === 'reload') await this.#checkNothingToUndo(after);
    else if (action.do !== 'undo' && action.do !== 'redo') await this.#checkUndo(action, before, after);
    this.#tally.actions += 1;
  }

  async #act(action: Action): Promise<void> {
    const { keyboard } = this.#page;
    switch (action.do) {
      case 'type':
        return keyboard.type(action.words);
      case 'press':
      case 'delete':
      case 'move':
      case 'select':
        for (let left = action.times; left > 0; left--) await keyboard.press(action.keys);
        return;
      case 'copy':
        return keyboard.press(action.keys);
      case 'paste':
        return keyboard.press('ControlOrMeta+v');
      case 'paste-page':
        return this.#pastePage(action.html, action.plain);
      case 'undo':
        return this.#thereAndBack(UNDO, REDO, action.times);
      case 'redo':
        return this.#thereAndBack(REDO, UNDO, action.times);
      case 'click':
        return this.#click(action.block, action.at);
      case 'insert':
        await keyboard.press('Enter');
        await keyboard.type(`/${action.block}`);
        return keyboard.press('Enter');
      case 'switch':
        return this.#leaveTyping(action.words, () => this.#show(1 - this.#open));
      case 'reload':
        return this.#leaveTyping(action.words, async () => {
          await this.#reload();
          await this.#show(this.#open);
        });
    }
  }

  /** Reloads as a person does: asked whether to leave words that are not saved, they stay until these are. */
  async #reload(): Promise<void> {
    const page = this.#page;
    const asked = new Promise<Dialog | null>((resolve) => {
      const end = (dialog: Dialog | null): void => {
        page.off('dialog', end);
        resolve(dialog);
      };
      page.on('dialog', end);
      page.once('load', () => end(null));
    });
    await page.evaluate(() => void setTimeout(() => location.reload()));
    const dialog = await asked;
    if (!dialog) return;
    await dialog.dismiss();
    await this.#checkSaved();
    await page.reload();
  }

  async #click(block: number, at: number): Promise<void> {
    const blocks = this.#page
      .getByRole('textbox', { name: 'Story body' })
      .locator(':scope > :not([data-lexical-cursor], [data-lexical-decorator-boundary])');
    const chosen = blocks.nth(block % Math.max(1, await blocks.count()));
    await chosen.scrollIntoViewIfNeeded();
    const box = await chosen.boundingBox();
    if (box) await this.#page.mouse.click(box.x + 2 + (box.width - 4) * at, box.y + box.height / 2);
  }

  #pastePage(html: string, plain: string): Promise<void> {
    return this.#page.evaluate(
      (forms) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', forms.html);
        clipboardData.setData('text/plain', forms.plain);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      },
      { html, plain },
    );
  }

  /** Types and leaves at once, before any save; what comes back must be what was left. */
  async #leaveTyping(typed: string, leave: () => Promise<void>): Promise<void> {
    await this.#page.keyboard.type(typed);
    this.#story.left = await this.#read();
    await leave();
  }

  /** Opens a story and holds it to what it was when it was left. */
  async #show(index: number): Promise<void> {
    this.#open = index;
    this.#owners = new Map();
    const { headline, left } = this.#story;
    await new LibraryPage(this.#page).open(new RegExp(`^${headline}\\b`));
    await expect(this.#page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline);
    const body = this.#page.getByRole('textbox', { name: 'Story body' });
    await expect(body).toBeVisible();
    const [was, is] = [left && words(left), words(await this.#read())];
    if (was !== null && was !== is) throw new Fault(`the story came back as\n${apart(is, was)}`);
    await this.#click(0, 0.5);
  }

  async #press(keys: string): Promise<Surface> {
    await this.#page.keyboard.press(keys);
    await this.#settle();
    return this.#read();
  }

  #checkIds({ blocks }: Surface): void {
    const seen = new Set<string>();
    for (const { key, id } of blocks) {
      if (id === null) throw new Fault('a block has no id');
      if (seen.has(id)) throw new Fault(`two blocks have the id ${id}`);
      seen.add(id);
      const before = this.#owners.get(key);
      if (before !== undefined && before !== id) throw new Fault(`the block ${before} is called ${id} now`);
      this.#owners.set(key, id);
    }
  }

  /** Turns away from the window, which saves; the store must then hold what is shown, as a whole story. */
  async #checkSaved(): Promise<void> {
    const { articles } = windowClient(this.#page);
    await this.#page.evaluate(() => void window.dispatchEvent(new Event('blur')));
    const deadline = Date.now() + SAVED_WITHIN_MS;
    for (;;) {
      const { document } = await articles.getArticle({ id: this.#story.id });
      const blocks = document.body.root.children;
      const difference = differenceFromStore(await this.#read(), blocks);
      if (difference === undefined) {
        const parsed = bodySchema.safeParse(bodyOf(blocks));
        if (!parsed.success) throw new Fault(`the stored story is none: ${parsed.error.message}`);
        return;
      }
      if (Date.now() > deadline) throw new Fault(difference);
      await this.#page.waitForTimeout(20);
    }
  }

  /** Undo must come to what was before, and redo from there to what is now. */
  async #checkUndo(action: Action, before: Surface, after: Surface): Promise<void> {
    if (before.content === after.content || !after.hasFocus) return;
    const present = new Set(after.blocks.map(({ id }) => id));
    if (before.unwritten.some((id) => !present.has(id))) {
      this.#tally.joined += 1;
      return;
    }
    let presses = 0;
    for (let now = after; now.content !== before.content; presses++) {
      if (presses > keyCount(action) + 3) {
        throw new Fault(`${presses} undos came back to\n${apart(now.content, before.content)}`);
      }
      now = await this.#press(UNDO);
      this.#checkIds(now);
    }
    let again = before;
    for (let left = presses; left > 0; left--) again = await this.#press(REDO);
    if (again.content !== after.content) {
      throw new Fault(`${presses} undos and redos made\n${apart(again.content, after.content)}`);
    }
    this.#tally.undone += 1;
  }

  /** Undoes or redoes some steps, each one there, back and there again. */
  async #thereAndBack(there: string, back: string, times: number): Promise<void> {
    let now = await this.#read();
    for (let left = times; left > 0; left--) {
      const changed = await this.#press(there);
      if (changed.content === now.content) return;
      const returned = await this.#press(back);
      if (returned.content !== now.content) {
        throw new Fault(`${there} and ${back} made\n${apart(returned.content, now.content)}`);
      }
      now = await this.#press(there);
      if (now.content !== changed.content) throw new Fault(`${there} made something else the second time`);
      this.#tally.undone += 1;
    }
  }

  async #checkNothingToUndo(opened: Surface): Promise<void> {
    const undone = await this.#press(UNDO);
    if (undone.content !== opened.content) throw new Fault('a story just opened has something to undo');
  }
}
