import { describe, expect, it } from 'vitest';
import { RandomBody } from '../../support/random-body.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { shrink } from '../../support/shrink.ts';
import { ACTION_KINDS, randomAction, type Action } from '../../support/torture.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const holdsAll =
  (...wanted: number[]) =>
  (items: readonly number[]): Promise<boolean> =>
    Promise.resolve(wanted.every((item) => items.includes(item)));

const actions = (seed: number, count: number): Action[] => {
  const random = new RandomBody(seededRandom(seed));
  return Array.from({ length: count }, () => randomAction(random));
};

describe('shrinking a failing run', () => {
  it('finds the one action that fails by itself', async () => {
    expect(await shrink(upTo(100), holdsAll(61), 200)).toEqual([61]);
  });

  it('keeps actions that fail only together, in their order', async () => {
    expect(await shrink(upTo(100), holdsAll(3, 50, 97), 200)).toEqual([3, 50, 97]);
  });

  it('lets an action go that could not go before another had', async () => {
    const fails = (items: readonly number[]): Promise<boolean> =>
      Promise.resolve(items.includes(9) && (!items.includes(5) || items.includes(2)));
    expect(await shrink([2, 1, 5, 9], fails, 200)).toEqual([9]);
  });

  it('never gives actions that do not fail, however few runs it has', async () => {
    for (let runs = 0; runs < 30; runs++) {
      let done = 0;
      const fails = (items: readonly number[]): Promise<boolean> => {
        done += 1;
        return holdsAll(11, 40)(items);
      };
      const least = await shrink(upTo(64), fails, runs);
      expect(done).toBeLessThanOrEqual(runs);
      expect(await holdsAll(11, 40)(least)).toBe(true);
    }
  });

  it('leaves a whole run alone where every action is needed', async () => {
    expect(await shrink(upTo(5), holdsAll(0, 1, 2, 3, 4), 200)).toEqual(upTo(5));
  });
});

describe('random actions', () => {
  it('come out the same for the same seed, and others for another', () => {
    expect(actions(7, 200)).toEqual(actions(7, 200));
    expect(actions(7, 200)).not.toEqual(actions(8, 200));
  });

  it('are of every kind, and survive being printed and read again', () => {
    const some = actions(7, 1000);
    expect(new Set(some.map((action) => action.do))).toEqual(new Set(ACTION_KINDS));
    expect(JSON.parse(JSON.stringify(some))).toEqual(some);
  });
});
