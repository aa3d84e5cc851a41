import { bodyOf, bodySchema } from '../../../shared/document/article-document.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { RandomBody } from '../../support/random-body.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { act, randomAction, type Action } from '../../support/torture.ts';
import { expect, test, type Writing } from '../pages/writing.ts';

/** How many actions a run does; more by COPYDESK_TORTURE=20000, another run by COPYDESK_SEED. */
const ACTIONS = Number(process.env['COPYDESK_TORTURE'] ?? 150);
const SEED = Number(process.env['COPYDESK_SEED'] ?? 20_261_124);
const PER_STORY = 50;
const SHRINK_RUNS = 40;

type Write = (blocks?: Block[]) => Promise<Writing>;

/** The words of the body on screen, without the forms of blocks, which hold theirs in fields. */
const shownWords = (writing: Writing): Promise<string> =>
  writing.page.evaluate(() =>
    [...document.querySelectorAll('[aria-label="Story body"] > :not([data-fields-block])')]
      .map((block) => block.textContent)
      .join('')
      .replace(/\s+/g, ''),
  );
const storedWords = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => 'children' in block)
    .map((block) =>
      JSON.stringify(block.children, (key, value: unknown) =>
        key === 'type' || key === 'url' || key === 'listType' ? undefined : value,
      ),
    )
    .flatMap((json) =>
      [...json.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) => JSON.parse(text) as string),
    )
    .join('')
    .replace(/\s+/g, '');

/** What is wrong after an action; undefined where all is well. */
async function faultIn(writing: Writing): Promise<string | undefined> {
  if (!(await writing.body.isVisible())) return 'the editor is gone';
  const blocks = await writing.stored();
  const parsed = bodySchema.safeParse(bodyOf(blocks));
  if (!parsed.success) return `the saved story is none: ${parsed.error.message}`;
  if (new Set(blocks.map(({ id }) => id)).size !== blocks.length) return 'an id is used twice';
  return undefined;
}

async function saved(writing: Writing): Promise<string | undefined> {
  const shown = await shownWords(writing);
  const deadline = Date.now() + 6_000;
  while (storedWords(await writing.stored()) !== shown) {
    if (Date.now() > deadline)
      return `the screen shows “${shown}”, the store holds “${storedWords(await writing.stored())}”`;
    await writing.page.waitForTimeout(100);
  }
  return undefined;
}

/** Does the actions in a story of their own; gives what went wrong, if anything did. */
async function run(write: Write, actions: readonly Action[]): Promise<string | undefined> {
  const writing = await write();
  const faults: string[] = [];
  const note = (error: Error): void => void faults.push(error.message);
  writing.page.on('pageerror', note);
  try {
    for (const action of actions) await act(writing.page, action);
    await writing.page.keyboard.press('Escape');
    return faults[0] ?? (await saved(writing)) ?? (await faultIn(writing)) ?? faults[0];
  } finally {
    writing.page.off('pageerror', note);
  }
}

/** Leaves actions out for as long as the rest still fails. */
async function shrink(write: Write, actions: Action[]): Promise<Action[]> {
  let kept = actions;
  let runs = 0;
  for (let size = Math.ceil(kept.length / 2); size >= 1 && runs < SHRINK_RUNS; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length && runs < SHRINK_RUNS; runs++) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (await run(write, fewer)) kept = fewer;
      else at += size;
    }
  }
  return kept;
}

test(`${ACTIONS} random actions leave a whole story, saved as it is shown`, async ({ write }, info) => {
  test.setTimeout(120_000 + ACTIONS * 2_000);
  info.annotations.push({ type: 'seed', description: String(SEED) });
  for (let done = 0; done < ACTIONS; done += PER_STORY) {
    const random = new RandomBody(seededRandom(SEED + done));
    const actions = Array.from({ length: Math.min(PER_STORY, ACTIONS - done) }, () => randomAction(random));
    const fault = await run(write, actions);
    if (fault === undefined) continue;
    const least = await shrink(write, actions);
    expect(`${fault}\nseed ${SEED + done}, the fewest actions that fail:\n${JSON.stringify(least)}`).toBe('');
  }
});
