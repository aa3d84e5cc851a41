import type { SiteTheme } from '../../../shared/document/site-theme.ts';
import { themeStyle } from '../../../shared/page/theme/theme-style.ts';

/** In which light a page is looked at; that of the reader’s system where nobody says. */
export type PageScheme = 'system' | 'light' | 'dark';

/**
 * Puts a site’s theme behind the style sheet of a frame’s page, where the bundle’s one style sheet has it. Why not as an element: the page’s own policy
 * lets no style into it.
 */
export function wearTheme(frame: Window, theme: SiteTheme, scheme: PageScheme): void {
  const { document } = frame;
  const { CSSStyleSheet: Sheet } = frame as Window & typeof globalThis;
  const sheet = document.adoptedStyleSheets[0] ?? new Sheet();
  const forced = scheme === 'system' ? '' : `:root { color-scheme: only ${scheme}; }\n`;
  sheet.replaceSync(forced + themeStyle(theme));
  if (document.adoptedStyleSheets.length === 0) document.adoptedStyleSheets = [sheet];
}
