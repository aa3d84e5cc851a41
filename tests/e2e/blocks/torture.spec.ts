import type { Page } from '@playwright/test';
import { RandomBody } from '../../support/random-body.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { shrink } from '../../support/shrink.ts';
import { randomAction, type Action } from '../../support/torture.ts';
import { letClockJump, TortureRun, type Tally, type TortureFault } from '../pages/torture-run.ts';
import { expect, test } from '../pages/writing.ts';

/** How many actions a run does; more by COPYDESK_TORTURE=20000, another run by COPYDESK_SEED. */
const ACTIONS = Number(process.env['COPYDESK_TORTURE'] ?? 80);
const SEED = Number(process.env['COPYDESK_SEED'] ?? 20_261_124);
/** Actions in one pair of stories; the next ones begin with empty ones. */
const PER_STORY = 120;
const SHRINK_RUNS = 60;

let runs = 0;
async function run(page: Page, actions: readonly Action[], tally: Tally): Promise<TortureFault | undefined> {
  const torture = await TortureRun.begin(page, `Torture ${(runs += 1)}`, tally);
  return torture.do(actions);
}

const nothing = (): Tally => ({ actions: 0, saves: 0, undone: 0, joined: 0 });

test(`${ACTIONS} random actions: after each the story is whole, saved as it is shown, and undo goes back`, async ({
  newsroom: { page },
}, info) => {
  test.setTimeout(120_000 + ACTIONS * 2_000);
  await letClockJump(page);
  const tally = nothing();
  for (let done = 0; done < ACTIONS; done += PER_STORY) {
    const random = new RandomBody(seededRandom(SEED + done));
    const actions = Array.from({ length: Math.min(PER_STORY, ACTIONS - done) }, () => randomAction(random));
    const fault = await run(page, actions, tally);
    if (fault === undefined) continue;
    const found = `seed ${SEED + done}, after action ${fault.after}, ${fault.what}`;
    process.stderr.write(`\n${found}\nLooking for the fewest actions that fail…\n`);
    const least = await shrink(
      actions.slice(0, fault.after),
      async (fewer) => (await run(page, fewer, nothing())) !== undefined,
      SHRINK_RUNS,
    );
    const again = await run(page, least, nothing());
    const told = `${found}\nThe fewest actions that fail: ${JSON.stringify(least)}\n${again?.what ?? 'They fail no longer.'}`;
    expect(told).toBe('');
  }
  info.annotations.push(
    { type: 'seed', description: String(SEED) },
    { type: 'tally', description: JSON.stringify(tally) },
  );
  // Why: an undo that is never looked at, or a save, would let this pass for nothing.
  expect(tally.actions).toBe(ACTIONS);
  expect(tally.saves).toBe(ACTIONS);
  expect(tally.undone).toBeGreaterThan(ACTIONS / 4);
  expect(tally.joined).toBeLessThan(ACTIONS / 10);
});
