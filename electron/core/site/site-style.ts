import type { BundleFile } from '../bundle/bundle-file.ts';
import { pageStyle } from '../bundle/page-style.ts';

/** Every font of the page: a site may hold any of their letters. */
const ANY_LETTERS = '\u0101';
const FONT_FACE = /@font-face \{[^}]*\}\n?/g;

/** The one style sheet of a site with its fonts, and the same without them for the page that may load nothing. */
export async function siteStyle(
  css: string,
  fontsDir: string,
): Promise<{ stylesheet: BundleFile; fonts: BundleFile[]; inline: string }> {
  const { stylesheet, fonts } = await pageStyle(css, fontsDir, ANY_LETTERS);
  return { stylesheet, fonts, inline: css.replace(FONT_FACE, '') };
}
