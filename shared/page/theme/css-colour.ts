import type { CssNode, FunctionNode } from 'css-tree';
import type { PageColours, SiteTheme } from '../../document/site-theme.ts';
import { COLOUR_PROPERTIES } from './theme-style.ts';

type Scheme = 'light' | 'dark';

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', red: '#ff0000', gray: '#808080' };

const two = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** The colour `#rrggbb` that a declaration’s value gives in one scheme; undefined where it gives none that can be read here. */
export function readColour(value: CssNode, theme: SiteTheme, scheme: Scheme): string | undefined {
  const parts = value.type === 'Value' ? value.children.toArray() : [];
  const [only, ...others] = parts;
  return only && others.length === 0 ? partColour(only, theme, scheme) : undefined;
}

function partColour(part: CssNode, theme: SiteTheme, scheme: Scheme): string | undefined {
  if (part.type === 'Hash') return hexColour(part.value.toLowerCase());
  if (part.type === 'Identifier') return NAMED[part.name.toLowerCase()];
  if (part.type !== 'Function') return undefined;
  const name = part.name.toLowerCase();
  if (name === 'var') return variable(part, theme[scheme]);
  if (name === 'light-dark') {
    const chosen = byCommas(part)[scheme === 'light' ? 0 : 1];
    return chosen?.length === 1 && chosen[0] ? partColour(chosen[0], theme, scheme) : undefined;
  }
  return name === 'rgb' ? rgbColour(part) : undefined;
}

function hexColour(digits: string): string | undefined {
  if (!/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/.test(digits)) return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

function variable({ children }: FunctionNode, colours: PageColours): string | undefined {
  const first = children.first;
  const found = (Object.keys(COLOUR_PROPERTIES) as (keyof PageColours)[]).find(
    (name) => first?.type === 'Identifier' && COLOUR_PROPERTIES[name] === first.name,
  );
  return found && colours[found];
}

function rgbColour({ children }: FunctionNode): string | undefined {
  const values = children.toArray().filter((part) => part.type !== 'Operator');
  if (values.length !== 3 || !values.every((part) => part.type === 'Number')) return undefined;
  return `#${values.map((part) => two(Math.min(255, Math.max(0, Number(part.value))))).join('')}`;
}

function byCommas({ children }: FunctionNode): CssNode[][] {
  const groups: CssNode[][] = [[]];
  for (const part of children.toArray()) {
    if (part.type === 'Operator' && part.value === ',') groups.push([]);
    else groups.at(-1)?.push(part);
  }
  return groups;
}
