import type { SiteTheme } from '../../document/site-theme.ts';
import { stylesheetFaults } from './check-stylesheet.ts';
import { contrastMessage } from './contrast-message.ts';
import { contrastFaults } from './contrast.ts';

/** Why a theme is refused. `line` is that of the site’s own CSS, null for a colour. `message` is one whole sentence. */
export interface ThemeFault {
  of: 'contrast' | 'stylesheet';
  line: number | null;
  message: string;
}

/** Everything that keeps a theme from being used: colours too close to each other, and CSS that the page’s policy forbids. Empty for a good one. */
export function themeFaults(theme: SiteTheme): ThemeFault[] {
  const colours = (['light', 'dark'] as const).flatMap((scheme) => contrastFaults(theme[scheme], scheme));
  return [
    ...colours.map((fault): ThemeFault => ({ of: 'contrast', line: null, message: contrastMessage(fault, theme) })),
    ...stylesheetFaults(theme.stylesheet, theme).map(({ line, message }): ThemeFault => ({
      of: 'stylesheet',
      line,
      message: `Line ${line} of the style sheet: ${message}`,
    })),
  ];
}
