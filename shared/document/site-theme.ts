import { z } from 'zod';
import { mediaRefSchema } from './media-ref.ts';

/** sRGB as `#rrggbb`. */
const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour as #rrggbb.');

/** The colours of a page in one light: every one has a custom property of the style sheet to its name. */
export const pageColoursSchema = z.strictObject({
  paper: colourSchema,
  ink: colourSchema,
  /** Deck, dates, captions. */
  softInk: colourSchema,
  rule: colourSchema,
  /** Boxes, and what stands behind a picture until it is there. */
  wash: colourSchema,
  /** Kicker, flag, the bar over a pull quote. */
  accent: colourSchema,
  /** Links, and the outline of what has the focus. */
  link: colourSchema,
  notice: colourSchema,
});
export type PageColours = z.infer<typeof pageColoursSchema>;

/** Type that a page can be set in: two families ship with it, the others are those that readers’ machines have. */
export const TYPEFACES = [
  'source-serif',
  'inter',
  'old-style',
  'transitional',
  'slab',
  'humanist',
  'grotesque',
  'system',
] as const;
export type Typeface = (typeof TYPEFACES)[number];

export const TEXT_SIZES = ['small', 'standard', 'large'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How a site’s pages look. `stylesheet` is the site’s own CSS, which stands behind everything else. */
export const siteThemeSchema = z.strictObject({
  light: pageColoursSchema,
  dark: pageColoursSchema,
  type: z.strictObject({
    headlines: z.enum(TYPEFACES),
    text: z.enum(TYPEFACES),
    /** Menus, captions, dates. */
    labels: z.enum(TYPEFACES),
    size: z.enum(TEXT_SIZES),
  }),
  /** Stands in the masthead in place of the site’s name. */
  logo: z.strictObject({ media: mediaRefSchema, alt: z.string().trim().min(1).max(300) }).nullable(),
  stylesheet: z.string().max(100_000),
});
export type SiteTheme = z.infer<typeof siteThemeSchema>;

/** The look of a site that has not chosen one. */
export const defaultTheme = (): SiteTheme => ({
  light: {
    paper: '#fffefb',
    ink: '#16181b',
    softInk: '#565c63',
    rule: '#d8d4cb',
    wash: '#f4f1ea',
    accent: '#9c1c22',
    link: '#1d4f8c',
    notice: '#fff1c7',
  },
  dark: {
    paper: '#15171a',
    ink: '#e9e6df',
    softInk: '#a9adb2',
    rule: '#3a3d42',
    wash: '#202327',
    accent: '#ff9c8f',
    link: '#9cc4ff',
    notice: '#3a3113',
  },
  type: { headlines: 'source-serif', text: 'source-serif', labels: 'inter', size: 'standard' },
  logo: null,
  stylesheet: '',
});
