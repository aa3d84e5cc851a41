import type { SiteShell } from '../../../shared/document/site-shell.ts';
import type { PageColours, TextSize, Typeface } from '../../../shared/document/site-theme.ts';

export const TYPEFACE_NAMES: Readonly<Record<Typeface, string>> = {
  'source-serif': 'Source Serif (comes with the page)',
  inter: 'Inter (comes with the page)',
  'old-style': 'Old style: Iowan, Palatino',
  transitional: 'Transitional: Georgia, Charter',
  slab: 'Slab: Rockwell, Roboto Slab',
  humanist: 'Humanist sans: Seravek, Calibri',
  grotesque: 'Grotesque: Helvetica, Arial',
  system: 'The reader’s own system type',
};

export const SIZE_NAMES: Readonly<Record<TextSize, string>> = { small: 'Small', standard: 'Standard', large: 'Large' };

export const COLOUR_NAMES: Readonly<Record<keyof PageColours, string>> = {
  paper: 'Page',
  ink: 'Text',
  softInk: 'Small print',
  link: 'Links, focus',
  accent: 'Accent',
  wash: 'Boxes',
  rule: 'Lines',
  notice: 'Notice',
};

/** What a record of the shell may differ in, as it is called in a list. */
export const PART_NAMES: Readonly<Record<keyof SiteShell, string>> = {
  siteName: 'site name',
  baseUrl: 'base address',
  language: 'language',
  timeZone: 'time zone',
  homeUrl: 'home link',
  webmailUrl: 'webmail link',
  regions: 'regions',
  advertiseUrl: 'advertising link',
  loginUrl: 'login link',
  links: 'further links',
  city: 'city',
  temperature: 'temperature',
  notice: 'notice',
  theme: 'theme',
};
