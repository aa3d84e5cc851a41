import type { MediaRef, Rendition } from '../document/media-ref.ts';
import { pictureWidths } from '../document/published-files.ts';
import type { SiteTheme } from '../document/site-theme.ts';
import { attributes } from './html.ts';
import type { PageContext } from './page-context.ts';

/** Pixels: a masthead’s width on a phone, at double density. */
const WIDEST = 800;

/** The one file of a site’s logo that its pages show; undefined where it has none. A JPEG is never it: it has no see-through ground. */
export function logoFile({ theme }: { theme: Pick<SiteTheme, 'logo'> }): MediaRef | Rendition | undefined {
  const media = theme.logo?.media;
  if (!media) return undefined;
  const widths = pictureWidths(media);
  return widths.findLast(({ width }) => (width ?? 0) <= WIDEST) ?? widths[0] ?? media;
}

/** The logo as an `img`; empty where there is none. */
export function logoImage({ options: { shell, assets } }: PageContext): string {
  const file = logoFile(shell);
  const { logo } = shell.theme;
  if (!file || !logo) return '';
  const { width, height } = file;
  return `<img${attributes({ src: assets.mediaUrl(file), alt: logo.alt, width, height })}>`;
}
