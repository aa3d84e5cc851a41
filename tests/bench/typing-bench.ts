import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { longStory } from '../fixtures/documents.ts';
import { launchChromium } from '../support/chromium.ts';
import { startLoopbackProgram } from '../support/loopback-program.ts';
import { windowClient } from '../support/window-client.ts';
import type { Comparison } from './measure.ts';
import { timePreviews } from './typing-preview.ts';
import { clickToShown, installProbe, takeTimes, watch } from './typing-probe.ts';
import { serveRivals, type Setting } from './typing-rivals.ts';
import { storyWithBlocks } from './typing-story.ts';

const ROUNDS = 8;
const KEYS = 'and the ferry ran late once more ';
/** Between two keys, in milliseconds: a quick typist's pace, at which autosave and preview run between the keys. */
const PACE_MS = 70;
const VIEWPORT = { width: 1440, height: 900 };
const STORIES = {
  short: longStory(300, 2, { headline: 'A brief' }),
  long: storyWithBlocks('The whole account', 10_000, 60),
};
type StoryName = keyof typeof STORIES;

const at = (part: number, times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

/** An editor in a window of its own, in the one Chromium. */
interface Contender {
  page: Page;
  /** The element whose children are the blocks. */
  surface: string;
  blocksOf: Record<StoryName, number>;
  open(name: StoryName): Promise<void>;
  typing: number[];
  opening: number[];
}

const countOf = (name: StoryName): number => STORIES[name].body.root.children.length;

async function newPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await installProbe(page);
  await page.goto(url);
  return page;
}

async function openProgram(browser: Browser, url: string): Promise<Contender> {
  const page = await newPage(browser, url);
  const client = windowClient(page);
  await client.newsroom.setProfile({ profile: { name: 'Ada Voll', initials: 'AV', role: 'journalist' } });
  for (const document of Object.values(STORIES)) await client.articles.createFromDocument({ document });
  await page.reload();
  const row = (name: StoryName) =>
    page.getByRole('complementary', { name: 'Library' }).getByRole('row', { name: STORIES[name].fields.headline });
  await row('short').click();
  await page.getByRole('tab', { name: 'Preview' }).click();
  return {
    page,
    surface: '[aria-label="Story body"]',
    blocksOf: { short: countOf('short'), long: countOf('long') },
    open: (name) => row(name).click(),
    typing: [],
    opening: [],
  };
}

async function openRival(browser: Browser, url: string): Promise<Contender> {
  const page = await newPage(browser, url);
  return {
    page,
    surface: '#surface > div',
    blocksOf: { short: countOf('short'), long: countOf('long') },
    open: (name) => page.locator(`#${name}`).click(),
    typing: [],
    opening: [],
  };
}

const settingOf = ({ page, surface }: Contender): Promise<Setting> =>
  page.evaluate((selector) => {
    const body = document.querySelector(selector);
    if (!body) throw new Error('the program shows no story');
    const { fontFamily, fontSize, lineHeight, width } = getComputedStyle(body);
    return { fontFamily, fontSize, lineHeight, width, height: `${window.innerHeight - 120}px` };
  }, surface);

async function timeOpening(contender: Contender, name: StoryName): Promise<number> {
  const { page, surface, blocksOf } = contender;
  await page.bringToFront();
  const { headline } = STORIES[name].fields;
  return clickToShown(page, { surface, blocks: blocksOf[name], headline }, () => contender.open(name));
}

/** The caret at the end of the paragraph in the middle of the story. */
async function caretInMiddle({ page, surface }: Contender): Promise<void> {
  await page.bringToFront();
  const paragraphs = page.locator(`${surface} > p`);
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await middle.click();
  await page.keyboard.press('End');
}

async function pressAll(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.waitForTimeout(300);
  await takeTimes(page);
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PACE_MS);
  }
  return takeTimes(page);
}

/** What people do in a story beside typing, each timed from every key or turn of the wheel to the next frame. */
const GESTURES: Record<string, (page: Page) => Promise<number[]>> = {
  Typing: (page) => pressAll(page, [...'again ']),
  'Selecting line by line': (page) =>
    pressAll(
      page,
      Array.from({ length: 6 }, () => 'Shift+ArrowDown'),
    ),
  'Selecting all': (page) => pressAll(page, ['ControlOrMeta+a', 'ArrowRight']),
  'Undoing and redoing': async (page) => {
    await page.keyboard.type('gone');
    return pressAll(page, ['ControlOrMeta+z', 'ControlOrMeta+Shift+z', 'ControlOrMeta+z']);
  },
  Scrolling: async (page) => {
    await page.waitForTimeout(300);
    await takeTimes(page);
    for (const turn of [240, 240, 240, -240, -240, -240]) {
      await page.mouse.wheel(0, turn);
      await page.waitForTimeout(PACE_MS);
    }
    return takeTimes(page);
  },
};

/** Each gesture in the program's long story against its short one, in turn. */
async function compareLengths(ours: Contender): Promise<Comparison[]> {
  const times = Object.fromEntries(Object.keys(GESTURES).map((name) => [name, { short: [], long: [] }])) as Record<
    string,
    Record<StoryName, number[]>
  >;
  await watch(ours.page, 'wheel');
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ['short', 'long'] as const) {
      await timeOpening(ours, name);
      for (const [gesture, act] of Object.entries(GESTURES)) {
        await caretInMiddle(ours);
        const measured = await act(ours.page);
        if (round > 0) times[gesture]?.[name].push(...measured);
      }
    }
  }
  return Object.entries(times).map(([gesture, { short, long }]) => ({
    name: `${gesture} in the long story, median to next frame`,
    milliseconds: at(0.5, long),
    against: 'in a story of 300 words',
    againstMilliseconds: at(0.5, short),
  }));
}

const compare = (what: string, ours: readonly number[], other: string, theirs: readonly number[]): Comparison[] =>
  (
    [
      ['median', 0.5],
      ['95th percentile', 0.95],
    ] as const
  ).map(([name, part]) => ({
    name: `${what}, ${name}`,
    milliseconds: at(part, ours),
    against: other,
    againstMilliseconds: at(part, theirs),
  }));

export async function benchTyping(): Promise<Comparison[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-typing-'));
  const program = await startLoopbackProgram(dataDir);
  const browser = await launchChromium();
  const ours = await openProgram(browser, program.url);
  const rivals = await serveRivals(STORIES, await settingOf(ours));
  try {
    const bare = await openRival(browser, rivals.url);
    const tipTap = await openRival(browser, `${rivals.url}#tiptap`);
    const all = [ours, bare, tipTap];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const contender of all) {
        await timeOpening(contender, 'short');
        const time = await timeOpening(contender, 'long');
        if (round > 0) contender.opening.push(time);
      }
    }
    for (const { page } of all) await watch(page, 'keydown');
    for (let round = 0; round <= ROUNDS; round++) {
      for (const contender of all) {
        await caretInMiddle(contender);
        const times = await pressAll(contender.page, [...KEYS]);
        if (round > 0) contender.typing.push(...times);
      }
    }
    const lengths = await compareLengths(ours);
    const previews = await timePreviews(ours.page, STORIES.long);
    const story = 'a 10,000-word story with 60 blocks';
    return [
      ...compare(`Key to next frame in ${story}`, ours.typing, 'bare contenteditable', bare.typing),
      ...compare(`Key to next frame in ${story}`, ours.typing, 'TipTap', tipTap.typing),
      ...compare(`Click to ${story} on screen`, ours.opening, 'bare contenteditable', bare.opening),
      ...compare(`Click to ${story} on screen`, ours.opening, 'TipTap', tipTap.opening),
      ...compare(`Preview of ${story} after a key`, previews.patched, 'fresh srcdoc of the same page', previews.fresh),
      ...lengths,
    ];
  } finally {
    await browser.close();
    await rivals.close();
    await program.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
