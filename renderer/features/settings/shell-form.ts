import { isLinkUrl } from '../../../shared/document/inline.ts';
import { siteShellSchema, type SiteShell } from '../../../shared/document/site-shell.ts';
import type { SiteTheme } from '../../../shared/document/site-theme.ts';
import { contrastFaults } from '../../../shared/page/theme/contrast.ts';
import { localText, readLocalText } from '../../ui/index.ts';

export interface LinkRow {
  /** For the list on the screen only. */
  readonly key: number;
  title: string;
  url: string;
}

export const ADDRESSES = ['baseUrl', 'homeUrl', 'webmailUrl', 'advertiseUrl', 'loginUrl'] as const;
export const WORDS = ['siteName', 'language', 'timeZone', 'city'] as const;
type Plain = (typeof ADDRESSES)[number] | (typeof WORDS)[number];

/** The site's shell as it is being typed: every field a text, so that a half-typed figure is kept. */
export interface ShellForm extends Record<Plain, string> {
  regions: LinkRow[];
  links: LinkRow[];
  degrees: string;
  unit: 'C' | 'F';
  takenAt: string;
  noticeText: string;
  noticeFrom: string;
  noticeTo: string;
  /** As it would be kept; a logo’s words may still be missing. */
  theme: SiteTheme;
}

/** What is wrong, by field; a row of a list is `regions.2.url`. */
export type ShellErrors = Partial<Record<string, string>>;

let lastKey = 0;
export const newLinkRow = (title = '', url = ''): LinkRow => ({ key: (lastKey += 1), title, url });

export function shellForm(shell: SiteShell): ShellForm {
  const rows = (links: SiteShell['links']): LinkRow[] => links.map(({ title, url }) => newLinkRow(title, url));
  const { siteName, baseUrl, language, timeZone, homeUrl, webmailUrl, advertiseUrl, loginUrl, city } = shell;
  return {
    ...{ siteName, baseUrl, language, timeZone, homeUrl, webmailUrl, advertiseUrl, loginUrl, city },
    regions: rows(shell.regions),
    links: rows(shell.links),
    degrees: shell.temperature ? String(shell.temperature.degrees) : '',
    unit: shell.temperature?.unit ?? 'C',
    takenAt: localOf(shell.temperature?.takenAt ?? null),
    noticeText: shell.notice?.text ?? '',
    noticeFrom: localOf(shell.notice?.from ?? null),
    noticeTo: localOf(shell.notice?.to ?? null),
    theme: shell.theme,
  };
}

const MOMENT_ERROR = 'A day and a time, as in 2026-11-24 18:00.';
const ADDRESS_ERROR = 'A whole address is needed, such as https://example.org/.';

/** A stored moment as a field shows it; empty for none. */
const localOf = (moment: string | null): string => (moment === null ? '' : localText(new Date(moment)));

/** The stored moment where its field shows the same minute: a field has no seconds, and a save must not take them away. */
const keptMoment = (local: string, before: string | null | undefined): string | null =>
  before && localOf(before) === local ? before : (readLocalText(local)?.toISOString() ?? null);

function degreesOf(typed: string): number {
  return Number(typed.trim().replace(',', '.').replace('−', '-').replace(/\s*°$/, ''));
}

function timeZoneExists(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What the form would be stored as, or what is wrong with it. `before` is the stored shell. */
export function readShellForm(form: ShellForm, before: SiteShell): { shell: SiteShell } | { errors: ShellErrors } {
  const errors: ShellErrors = {};
  const address = (key: string, typed: string): string => {
    const url = typed.trim();
    if (url !== '' && !isLinkUrl(url)) errors[key] = ADDRESS_ERROR;
    return url;
  };
  const list = (name: 'regions' | 'links'): SiteShell['links'] =>
    form[name].flatMap(({ title, url }, index) => {
      if (title.trim() === '' && url.trim() === '') return [];
      if (title.trim() === '') errors[`${name}.${index}.title`] = 'A link needs words to press.';
      return [{ title: title.trim(), url: address(`${name}.${index}.url`, url) }];
    });
  const degrees = degreesOf(form.degrees);
  if (form.degrees.trim() !== '' && !(degrees >= -90 && degrees <= 140)) {
    errors['degrees'] = 'A number of degrees, such as −4 or 12.5.';
  }
  const moment = (key: 'takenAt' | 'noticeFrom' | 'noticeTo', kept: string | null | undefined): string | null => {
    const read = keptMoment(form[key], kept);
    if (read === null && form[key].trim() !== '') errors[key] = MOMENT_ERROR;
    return read;
  };
  const takenAt = moment('takenAt', before.temperature?.takenAt);
  if (form.degrees.trim() !== '' && form.takenAt.trim() === '')
    errors['takenAt'] = 'A temperature needs the time it was taken.';
  const from = moment('noticeFrom', before.notice?.from);
  const to = moment('noticeTo', before.notice?.to);
  if (from !== null && to !== null && Date.parse(to) <= Date.parse(from))
    errors['noticeTo'] = 'This is before the start.';
  if (form.language.trim().length < 2) errors['language'] = 'A language tag, such as en or fr-CA.';
  if (!timeZoneExists(form.timeZone.trim())) errors['timeZone'] = 'A time zone by its name, such as America/Halifax.';
  const shell = {
    siteName: form.siteName.trim(),
    baseUrl: withSlash(address('baseUrl', form.baseUrl)),
    language: form.language.trim(),
    timeZone: form.timeZone.trim(),
    homeUrl: address('homeUrl', form.homeUrl),
    webmailUrl: address('webmailUrl', form.webmailUrl),
    regions: list('regions'),
    advertiseUrl: address('advertiseUrl', form.advertiseUrl),
    loginUrl: address('loginUrl', form.loginUrl),
    links: list('links'),
    city: form.city.trim(),
    temperature: form.degrees.trim() === '' || takenAt === null ? null : { degrees, unit: form.unit, takenAt },
    notice: form.noticeText.trim() === '' ? null : { text: form.noticeText.trim(), from, to },
    theme: form.theme,
  };
  Object.assign(errors, themeErrors(form.theme));
  if (Object.keys(errors).length > 0) return { errors };
  return { shell: siteShellSchema.parse(shell) };
}

/** What keeps a theme from being stored that the form itself can say; its style sheet is looked at by the store. */
function themeErrors({ light, dark, logo }: SiteTheme): ShellErrors {
  const errors: ShellErrors = {};
  if (logo && logo.alt.trim() === '') errors['logo'] = 'Say what the logo says, for readers who don’t see it.';
  if (contrastFaults(light, 'light').length + contrastFaults(dark, 'dark').length > 0)
    errors['theme'] = 'Some colours are too close to each other.';
  return errors;
}

const withSlash = (url: string): string => (url === '' || url.endsWith('/') ? url : `${url}/`);
