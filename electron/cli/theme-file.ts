import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { AppError } from '../../shared/contract/errors.ts';
import type { MediaRef } from '../../shared/document/media-ref.ts';
import { defaultTheme, siteThemeSchema, type SiteTheme } from '../../shared/document/site-theme.ts';
import type { Newsroom } from './command.ts';

const usual = defaultTheme();
const { light, dark, type, stylesheet } = siteThemeSchema.shape;
const PICTURE = /^data:(image\/[a-z0-9.+-]+);base64,([A-Za-z0-9+/=]+)$/;

/** A theme as a file that can travel: what is left out is as usual, and the logo is in it. */
const themeFileSchema = z.strictObject({
  copydeskTheme: z.literal(1),
  light: light.partial().default({}),
  dark: dark.partial().default({}),
  type: type.partial().default({}),
  logo: z
    .strictObject({
      name: z.string().max(255),
      alt: z.string().trim().min(1).max(300),
      data: z.string().regex(PICTURE),
    })
    .nullable()
    .default(null),
  stylesheet: stylesheet.default(''),
});

export interface ThemeFile {
  /** Without its logo, which is not in the newsroom’s store yet. */
  theme: SiteTheme;
  logo: { name: string; alt: string; mediaType: string; bytes: Buffer } | null;
}

/** Reads a theme’s file. Gives what is wrong with its form, one sentence each; throws AppError `not_found` where there is no such file. */
export async function readThemeFile(path: string): Promise<ThemeFile | string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    throw new AppError('not_found', `There is no theme at ${path}. Name the file that “copydesk theme show” wrote.`);
  });
  const json = jsonOf(text);
  if (json === undefined) return [`${path} is no JSON. “copydesk theme show” writes what is expected.`];
  const read = themeFileSchema.safeParse(json);
  if (!read.success) {
    return read.error.issues.map(
      ({ path: place, message }) => `${place.map(String).join('.') || 'The file'}: ${message}`,
    );
  }
  const { logo, copydeskTheme: _, ...given } = read.data;
  const theme: SiteTheme = {
    light: { ...usual.light, ...given.light },
    dark: { ...usual.dark, ...given.dark },
    type: { ...usual.type, ...given.type },
    stylesheet: given.stylesheet,
    logo: null,
  };
  const [, mediaType = '', base64 = ''] = PICTURE.exec(logo?.data ?? '') ?? [];
  return { theme, logo: logo && { name: logo.name, alt: logo.alt, mediaType, bytes: Buffer.from(base64, 'base64') } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A newsroom’s theme as the file that `readThemeFile` takes. Throws AppError `storage_corrupt` where the logo’s file is missing. */
export async function themeFileOf({ core }: Newsroom, { logo, ...theme }: SiteTheme): Promise<object> {
  return {
    copydeskTheme: 1,
    ...theme,
    logo: logo && { name: logo.media.name, alt: logo.alt, data: await dataOf(core, logo.media) },
  };
}

async function dataOf(core: Newsroom['core'], { sha256, name, mediaType }: MediaRef): Promise<string> {
  const file = await core.media.open(sha256);
  if (file) return `data:${mediaType};base64,${(await buffer(file.read())).toString('base64')}`;
  throw new AppError(
    'storage_corrupt',
    `The logo’s file ${name} is missing from the media folder. Choose it again in the settings, or run “copydesk doctor”.`,
  );
}
