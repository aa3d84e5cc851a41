import { z } from 'zod';
import { linkUrlSchema } from './inline.ts';
import { defaultTheme, siteThemeSchema } from './site-theme.ts';

const address = linkUrlSchema.or(z.literal(''));
const moment = z.iso.datetime({ offset: true });

/** What stands round every story of a site: its masthead and its notice, and how it looks. Snapshots (date, temperature) are printed "as of". */
export const siteShellSchema = z.strictObject({
  siteName: z.string(),
  /** Where the site will live, with a closing slash; empty where nobody has said: canonical links are then left out. */
  baseUrl: address,
  /** BCP 47; a new story starts in it. */
  language: z.string().min(2).max(35),
  /** An IANA time zone, in which the masthead shows its date and time. */
  timeZone: z.string(),
  homeUrl: address,
  webmailUrl: address,
  regions: z.array(z.strictObject({ title: z.string(), url: address })),
  advertiseUrl: address,
  loginUrl: address,
  links: z.array(z.strictObject({ title: z.string(), url: address })),
  city: z.string(),
  temperature: z
    .strictObject({ degrees: z.number().min(-90).max(140), unit: z.enum(['C', 'F']), takenAt: moment })
    .nullable(),
  notice: z.strictObject({ text: z.string(), from: moment.nullable(), to: moment.nullable() }).nullable(),
  // Why a default: a shell that was kept before there were themes has none.
  theme: siteThemeSchema.default(defaultTheme),
});
export type SiteShell = z.infer<typeof siteShellSchema>;

/** The shell of a newsroom that has not set one up. */
export function emptyShell(): SiteShell {
  return {
    siteName: '',
    baseUrl: '',
    language: 'en',
    timeZone: 'UTC',
    homeUrl: '',
    webmailUrl: '',
    regions: [],
    advertiseUrl: '',
    loginUrl: '',
    links: [],
    city: '',
    temperature: null,
    notice: null,
    theme: defaultTheme(),
  };
}
