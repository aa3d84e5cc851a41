import { describe, expect, it } from 'vitest';
import { defaultTheme } from '../../../../shared/document/site-theme.ts';
import { contrast, contrastFaults, cut } from '../../../../shared/page/theme/contrast.ts';

describe('the contrast of two colours', () => {
  // The figures are those of the WCAG working group's own examples and of the formula done by hand.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.47],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 3.99],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(cut(contrast(one, other))).toBe(ratio);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

it('the colours that ship with the program pass, in light and in dark', () => {
  const { light, dark } = defaultTheme();
  expect([...contrastFaults(light, 'light'), ...contrastFaults(dark, 'dark')]).toEqual([]);
});

it('says which pair is too close, and never rounds a ratio up to what is needed', () => {
  const { light } = defaultTheme();
  const faults = contrastFaults({ ...light, paper: '#ffffff', softInk: '#777777' }, 'light');
  expect(faults).toMatchObject([
    { front: 'softInk', behind: 'paper', ratio: 4.47 },
    { front: 'softInk', behind: 'wash' },
  ]);
  expect(cut(4.499)).toBe(4.49);
});
