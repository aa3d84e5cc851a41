import {
  defaultTheme,
  type PageColours,
  type SiteTheme,
  type TextSize,
  type Typeface,
} from '../../document/site-theme.ts';

/** The custom property of page.css for each colour. */
export const COLOUR_PROPERTIES: Readonly<Record<keyof PageColours, string>> = {
  paper: '--paper',
  ink: '--ink',
  softInk: '--soft-ink',
  rule: '--rule',
  wash: '--wash',
  accent: '--accent',
  link: '--link',
  notice: '--notice',
};

const STACKS: Readonly<Record<Typeface, string>> = {
  'source-serif': 'var(--serif)',
  inter: 'var(--sans)',
  'old-style': `'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Noto Serif', serif`,
  transitional: `Georgia, Charter, 'Bitstream Charter', Gelasio, Cambria, 'Liberation Serif', serif`,
  slab: `Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', 'Sitka Small', serif`,
  humanist: `Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', 'Noto Sans', sans-serif`,
  grotesque: `'Helvetica Neue', Helvetica, Arial, Arimo, 'Liberation Sans', sans-serif`,
  system: `system-ui, 'Noto Sans', sans-serif`,
};

const SIZES: Readonly<Record<TextSize, string>> = { small: '1.0625rem', standard: '1.125rem', large: '1.25rem' };

const TYPE_PROPERTIES = [
  ['headlines', '--head'],
  ['text', '--text'],
  ['labels', '--label'],
] as const;

/** Families that ship with the page, by the name its style sheet gives them. */
const SHIPPED: readonly [Typeface, string][] = [
  ['source-serif', 'Source Serif 4'],
  ['inter', 'Inter'],
];
const FONT_FACE = /@font-face \{[^}]*?font-family: '([^']+)'[^}]*\}\n?/g;

/** What a theme adds to the page’s style sheet: its colours and type where they are not the usual ones, then the site’s own CSS. */
export function themeStyle(theme: SiteTheme): string {
  const usual = defaultTheme();
  const colours = (Object.keys(COLOUR_PROPERTIES) as (keyof PageColours)[])
    .filter((name) => theme.light[name] !== usual.light[name] || theme.dark[name] !== usual.dark[name])
    .map((name) => `${COLOUR_PROPERTIES[name]}: light-dark(${theme.light[name]}, ${theme.dark[name]});`);
  const faces = TYPE_PROPERTIES.filter(([use]) => theme.type[use] !== usual.type[use]).map(
    ([use, property]) => `${property}: ${STACKS[theme.type[use]]};`,
  );
  const size = theme.type.size === usual.type.size ? [] : [`--size: ${SIZES[theme.type.size]};`];
  const lines = [...colours, ...faces, ...size].map((line) => `  ${line}\n`).join('');
  const own = theme.stylesheet.trim();
  return (lines && `:root {\n${lines}}\n`) + (colours.length > 0 ? IN_PRINT : '') + (own && `${own}\n`);
}

/** Paper is white whatever the screen shows; page.css says the same of its own colours. */
const IN_PRINT = '@media print {\n  :root {\n    --paper: #fff;\n    --ink: #000;\n    --link: #000;\n  }\n}\n';

/** The whole style sheet of a themed site: `css` without the faces of families that nothing on its pages is set in, and the theme behind it. */
export function themedStyle(css: string, theme: SiteTheme): string {
  const used = new Set<Typeface>([theme.type.headlines, theme.type.text, theme.type.labels]);
  const unused = SHIPPED.filter(([face, family]) => !used.has(face) && !theme.stylesheet.includes(family));
  const families = new Set(unused.map(([, family]) => family));
  const kept = css.replace(FONT_FACE, (rule, family: string) => (families.has(family) ? '' : rule));
  return kept + themeStyle(theme);
}
