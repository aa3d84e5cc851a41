import type { PageColours } from '../../document/site-theme.ts';

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** The relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, definition of relative luminance). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What a page needs between text and what is behind it (WCAG 2.2, 1.4.3 AA), and between an outline and what is beside it (1.4.11). */
export const TEXT_CONTRAST = 4.5;
export const OUTLINE_CONTRAST = 3;

interface Pair {
  front: keyof PageColours;
  behind: keyof PageColours;
  /** What stands in that colour there, for a sentence that begins with it. */
  what: string;
  least: number;
}

const text = (front: Pair['front'], behind: Pair['behind'], what: string): Pair => ({
  ...{ front, behind, what },
  least: TEXT_CONTRAST,
});

/** Every pair of colours that page.css puts on each other. */
const PAIRS: readonly Pair[] = [
  text('ink', 'paper', 'Text on the page'),
  text('ink', 'wash', 'Text in boxes'),
  text('ink', 'notice', 'The notice'),
  text('softInk', 'paper', 'Deck, dates and captions'),
  text('softInk', 'wash', 'Small print in boxes'),
  text('link', 'paper', 'Links'),
  text('link', 'wash', 'Links in boxes'),
  text('accent', 'paper', 'Kicker and flag'),
  { front: 'link', behind: 'paper', what: 'The outline of what has the focus', least: OUTLINE_CONTRAST },
  { front: 'link', behind: 'wash', what: 'The outline of what has the focus in boxes', least: OUTLINE_CONTRAST },
];

/** A pair of colours that readers could not tell apart well enough. */
export interface ContrastFault extends Pair {
  scheme: 'light' | 'dark';
  /** Cut, never rounded, to two decimals. */
  ratio: number;
}

/** The pairs of one scheme's colours that are too close. */
export const contrastFaults = (colours: PageColours, scheme: ContrastFault['scheme']): ContrastFault[] =>
  PAIRS.flatMap((pair) => {
    const exact = contrast(colours[pair.front], colours[pair.behind]);
    return exact >= pair.least ? [] : [{ ...pair, scheme, ratio: cut(exact) }];
  });

/** Cut to two decimals, so that 4.499 is never called 4.50. */
export const cut = (ratio: number): number => Math.floor(ratio * 100) / 100;
