import { describe, expect, it } from 'vitest';
import { defaultTheme, siteThemeSchema, type SiteTheme } from '../../../../shared/document/site-theme.ts';
import { themeFaults } from '../../../../shared/page/theme/check-theme.ts';
import { themedStyle } from '../../../../shared/page/theme/theme-style.ts';

const themed = (change: Partial<SiteTheme>): SiteTheme => ({ ...defaultTheme(), ...change });
const messages = (stylesheet: string): string[] =>
  themeFaults(themed({ stylesheet })).map(({ line, message }) => `${line}: ${message}`);

describe('a site’s own style sheet', () => {
  it.each([
    ['.site-name { letter-spacing: 0.02em }'],
    ['@media (width < 40rem) { .deck { display: none } }'],
    ['.masthead { background: #0b2545; color: #ffffff }'],
    [`.notice { background-image: url("data:image/svg+xml,%3Csvg xmlns='x'/%3E") }`],
    ['.masthead { mask: url(#cut) }'],
    ['/* @import "https://fonts.example/a.css"; url(https://x.example/) */ .deck { color: var(--ink) }'],
    ['a { content: "https://news.example/" }'],
    ['.kicker:focus-visible { outline: 2px solid var(--accent) }'],
    ['@supports (display: grid) { @layer site { .related { gap: 1rem } } }'],
    [''],
  ])('may say %s', (css) => expect(messages(css)).toEqual([]));

  it.each([
    ['@import "https://fonts.example/a.css";', '@import loads'],
    ['@import url(fonts.css);', '@import loads'],
    ['.a { background: url(https://x.example/a.png) }', 'loaded from elsewhere'],
    ['.a { background: url("//x.example/a.png") }', 'loaded from elsewhere'],
    ['.a { background: url(media/a.png) }', 'loaded from elsewhere'],
    ['.a { background: u\\72l(https://x.example/a.png) }', 'loaded from elsewhere'],
    ['.a { background: URL( "https://x.example/a.png" ) }', 'loaded from elsewhere'],
    ['.a { background: image-set("https://x.example/a.png" 1x) }', 'loaded from elsewhere'],
    ['.a { --later: url(https://x.example/a.png) }', 'loaded from elsewhere'],
    ['.a { nonsense: url(https://x.example/a.png) }', 'loaded from elsewhere'],
    ['.a { background: url(data:text/html,x) }', 'loaded from elsewhere'],
    ['.a { background: src("https://x.example/a.png") }', 'loaded from elsewhere'],
    ['@font-face { font-family: X; src: local("X") }', '@font-face'],
    ['.a { behavior: none }', 'loads a program'],
    ['.a { content: "</style>" }', 'would end the one'],
    [':root { --ink: #bbbbbb }', 'one of the theme’s colours'],
    ['a:focus-visible { outline: none }', 'takes away the outline'],
    ['a:focus { outline-width: 0 }', 'takes away the outline'],
    ['.notice { background: #fff1c7; color: #c9a227 }', 'has a contrast of'],
    ['.flag { background: var(--accent); color: light-dark(white, white) }', 'in dark'],
    ['.a { color: red', undefined],
    ['.a { color }', 'This is no CSS'],
    ['.a { width: calc(1px }', 'This is no CSS'],
  ])('may not say %s', (css, why) => {
    if (why === undefined) expect(messages(css)).toEqual([]);
    else expect(messages(css).join('\n')).toContain(why);
  });

  it('is told of line by line', () => {
    const css = '.a { color: inherit }\n\n@import "a.css";\n.b { outline: 0 }';
    expect(messages(css)).toEqual([
      expect.stringMatching(/^3: Line 3 .*@import/),
      expect.stringMatching(/^4: Line 4 /),
    ]);
  });
});

it('a theme says every pair of colours that is too close, in light and in dark', () => {
  const { light, dark } = defaultTheme();
  const faults = themeFaults(themed({ light: { ...light, link: '#c0c0c0' }, dark: { ...dark, notice: '#e9e6df' } }));
  expect(faults.map(({ message }) => message)).toEqual([
    'Links (#c0c0c0 on #fffefb, light) has a contrast of 1.80; it needs 4.5.',
    'Links in boxes (#c0c0c0 on #f4f1ea, light) has a contrast of 1.61; it needs 4.5.',
    'The outline of what has the focus (#c0c0c0 on #fffefb, light) has a contrast of 1.80; it needs 3.',
    'The outline of what has the focus in boxes (#c0c0c0 on #f4f1ea, light) has a contrast of 1.61; it needs 3.',
    'The notice (#e9e6df on #e9e6df, dark) has a contrast of 1.00; it needs 4.5.',
  ]);
});

it('the usual theme changes no byte of the page’s style sheet, and another only adds to it', () => {
  const css = `@font-face {\n  font-family: 'Inter';\n  src: url('fonts/inter.woff2');\n}\na {\n}\n`;
  expect(themedStyle(css, defaultTheme())).toBe(css);
  const { light, type } = defaultTheme();
  const other = themed({ light: { ...light, accent: '#0b2545' }, stylesheet: '.a {}' });
  expect(themedStyle(css, other)).toBe(
    `${css}:root {\n  --accent: light-dark(#0b2545, #ff9c8f);\n}\n@media print {\n  :root {\n    --paper: #fff;\n    --ink: #000;\n    --link: #000;\n  }\n}\n.a {}\n`,
  );
  const plain = themed({ type: { ...type, labels: 'system' } });
  expect(themedStyle(css, plain)).toBe(`a {\n}\n:root {\n  --label: system-ui, 'Noto Sans', sans-serif;\n}\n`);
});

it('takes no colour but #rrggbb, and no logo without words for those who don’t see it', () => {
  const { light } = defaultTheme();
  expect(siteThemeSchema.safeParse(themed({ light: { ...light, ink: 'black; } *{' } })).success).toBe(false);
  const media = { sha256: 'a'.repeat(64), mediaType: 'image/png', name: 'logo.png', bytes: 1 };
  expect(siteThemeSchema.safeParse(themed({ logo: { media, alt: ' ' } })).success).toBe(false);
});
