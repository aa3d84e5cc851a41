import { houseStyleSchema, type HouseStyle } from './house-style.ts';

/** Under which name the newsroom keeps its style among its preferences. */
export const HOUSE_STYLE_KEY = 'house-style';
/** What a style's file is called where nobody says otherwise. */
export const STYLE_FILE_NAME = 'house-style.json';

export type ReadStyle = { ok: true; style: HouseStyle } | { ok: false; problems: string[] };

/** A house style from the text of its file, or what is wrong with it, each as one sentence with its place. Parts that are left out follow the schema's own defaults. */
export function readStyleFile(text: string): ReadStyle {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problems: [`It is no JSON: ${error instanceof Error ? error.message : String(error)}.`] };
  }
  const read = houseStyleSchema.safeParse(json);
  if (read.success) return { ok: true, style: read.data };
  const problems = read.error.issues.map(({ path, message }) => {
    const place = path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
    return `${place === '' ? 'The file' : place}: ${message}.`;
  });
  return { ok: false, problems };
}

/** A house style as its file. */
export const styleFileText = (style: HouseStyle): string => `${JSON.stringify(style, null, 2)}\n`;
