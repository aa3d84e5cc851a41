import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of, textFile, type BundleFile } from './bundle-file.ts';
import { HASH_LETTERS, stylesheetName } from './bundle-names.ts';

const FONT_FACE = /@font-face \{[^}]*url\('fonts\/([a-z0-9-]+)\.woff2'\)[^}]*\}\n?/g;
/** Latin letters that only the fonts ending in `-ext` have; the style sheet's unicode-range names the same. */
const FURTHER_LETTERS = /[\u0100-\u0151\u0154-\u017f\u0218-\u021b\u1e9e]/;

/** A page's style sheet and fonts as files of a bundle; `text` is all that the page says, which decides what fonts it needs. */
export interface PageStyle {
  stylesheet: BundleFile;
  fonts: BundleFile[];
}

export async function pageStyle(css: string, fontsDir: string, text: string): Promise<PageStyle> {
  const fonts = new Map<string, BundleFile>();
  const needed = css.replace(FONT_FACE, (rule, name: string) =>
    name.endsWith('-ext') && !FURTHER_LETTERS.test(text) ? '' : rule,
  );
  for (const [, name = ''] of needed.matchAll(FONT_FACE)) fonts.set(name, await fontFile(fontsDir, name));
  const written = needed.replace(/url\('fonts\/([a-z0-9-]+)\.woff2'\)/g, (url, name: string) => {
    const font = fonts.get(name);
    return font ? `url('${font.name}')` : url;
  });
  const { sha256 } = textFile('', 'text/css', written);
  return { stylesheet: textFile(stylesheetName(sha256), 'text/css', written), fonts: [...fonts.values()] };
}

async function fontFile(fontsDir: string, name: string): Promise<BundleFile> {
  const path = join(fontsDir, `${name}.woff2`);
  const bytes = await readFile(path);
  const sha256 = sha256Of(bytes);
  const hashed = `fonts/${name}-${sha256.slice(0, HASH_LETTERS)}.woff2`;
  return { name: hashed, mediaType: 'font/woff2', sha256, bytes: bytes.length, content: { path } };
}
