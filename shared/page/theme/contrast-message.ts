import type { SiteTheme } from '../../document/site-theme.ts';
import type { ContrastFault } from './contrast.ts';

/** What is wrong with two colours, with both of them and the figures. */
export function contrastMessage(
  { what, front, behind, scheme, ratio, least }: ContrastFault,
  theme: SiteTheme,
): string {
  const [one, other] = [theme[scheme][front], theme[scheme][behind]];
  return `${what} (${one} on ${other}, ${scheme}) has a contrast of ${ratio.toFixed(2)}; it needs ${least}.`;
}
