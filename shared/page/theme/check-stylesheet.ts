import type { CssNode, Declaration, Rule } from 'css-tree';
import parse from 'css-tree/parser';
import walk from 'css-tree/walker';
import type { SiteTheme } from '../../document/site-theme.ts';
import { COLOUR_PROPERTIES } from './theme-style.ts';
import { readColour } from './css-colour.ts';
import { contrast, cut, TEXT_CONTRAST } from './contrast.ts';
import { loadedAddresses } from './stylesheet-loads.ts';

/** Something that a site’s own CSS may not hold; `line` is counted from 1. */
export interface StylesheetFault {
  line: number;
  message: string;
}

const OWN = new Set(Object.values(COLOUR_PROPERTIES));
/** At-rules that load something, or that speak to the whole style sheet and have to stand at its head. */
const REFUSED_RULES: Readonly<Record<string, string>> = {
  'font-face': 'A page’s type comes with it (font-src ’self’): choose it in the theme; @font-face can’t be used.',
  charset: 'The page’s style sheet is UTF-8 already; take @charset out.',
  namespace: '@namespace has to stand first, and the site’s own CSS stands behind the page’s; take it out.',
};
const OUTLINES = new Set(['outline', 'outline-style', 'outline-width', 'outline-color']);

/** What keeps a site’s own CSS from standing in its pages, in the order of its lines. `theme` gives the colours its pairs are judged by. */
export function stylesheetFaults(css: string, theme: SiteTheme): StylesheetFault[] {
  const faults: StylesheetFault[] = [...loadingFaults(css), ...endingFaults(css)];
  const add = (line: number, message: string): void => void faults.push({ line, message });
  const tree = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: (error) => add(Number((error as { line?: number }).line ?? 1), `This is no CSS: ${error.message}.`),
  });
  walk(tree, (node) => {
    if (node.type === 'Atrule') {
      const message = REFUSED_RULES[node.name.toLowerCase()];
      if (message) add(lineOf(node), message);
    }
    if (node.type === 'Declaration') {
      const message = declarationFault(node);
      if (message) add(lineOf(node), message);
    }
    if (node.type === 'Rule') for (const message of pairFaults(node, theme)) add(lineOf(node), message);
  });
  return faults.sort((a, b) => a.line - b.line);
}

const isPicture = (address: string): boolean => /^data:image\/[a-z0-9.+-]+[;,]/i.test(address);
const shown = (address: string): string => (address.length > 60 ? `${address.slice(0, 57)}…` : address);

const loadingFaults = (css: string): StylesheetFault[] =>
  loadedAddresses(css)
    .filter(({ address, by }) => by === '@import' || !(isPicture(address) || address.startsWith('#')))
    .map(({ address, line, by }) => ({
      line,
      message:
        by === '@import'
          ? `@import loads another style sheet (${shown(address)}); write its rules here.`
          : `“${shown(address)}” would be loaded from elsewhere; a page loads only what is in it, as data:image/….`,
    }));

/** What would end the style element that the page for missing addresses carries the sheet in. */
function endingFaults(css: string): StylesheetFault[] {
  const ending = /<\/style|<!--/i.exec(css);
  if (!ending) return [];
  const line = css.slice(0, ending.index).split('\n').length;
  return [{ line, message: `“${ending[0]}” can’t stand in a style sheet: it would end the one inside a page.` }];
}

const lineOf = ({ loc }: CssNode): number => loc?.start.line ?? 1;

function declarationFault({ property, value }: Declaration): string | undefined {
  const name = property.toLowerCase();
  if (OWN.has(name)) return `${name} is one of the theme’s colours: set it there, where its contrast is looked at.`;
  if (name === 'behavior' || name === '-moz-binding') return `${name} loads a program; no page of ours runs one.`;
  if (!OUTLINES.has(name) || value.type !== 'Value') return undefined;
  const gone = value.children.some(
    (part) =>
      (part.type === 'Identifier' && /^(?:none|hidden|transparent)$/i.test(part.name)) ||
      ((part.type === 'Number' || part.type === 'Dimension') && Number(part.value) === 0),
  );
  return gone ? `${name} takes away the outline by which a reader sees what has the focus.` : undefined;
}

/** Text and ground that one rule sets together, where both can be read without running the page. */
function pairFaults({ block }: Rule, theme: SiteTheme): string[] {
  const of = (names: readonly string[]): Declaration | undefined =>
    block.children
      .toArray()
      .findLast(
        (each): each is Declaration => each.type === 'Declaration' && names.includes(each.property.toLowerCase()),
      );
  const [front, behind] = [of(['color']), of(['background', 'background-color'])];
  if (!front || !behind) return [];
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const [one, other] = [readColour(front.value, theme, scheme), readColour(behind.value, theme, scheme)];
    if (one === undefined || other === undefined) return [];
    const ratio = contrast(one, other);
    if (ratio >= TEXT_CONTRAST) return [];
    return [
      `Text in ${one} on ${other} has a contrast of ${cut(ratio).toFixed(2)} in ${scheme}; it needs ${TEXT_CONTRAST}.`,
    ];
  });
}
