import type { ShellSuggestion } from '../../../../shared/contract/import-report.ts';
import { readWrittenDate } from './written-date.ts';

/** What a line of a page's frame says of the site; `sure` is false for a name that could be anything (a city, a region). */
export interface UtilityLine {
  field:
    'home' | 'webmail' | 'date' | 'city' | 'temperature' | 'regions' | 'advertise' | 'login' | 'notice' | 'navigation';
  sure: boolean;
}

const DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b';
const DATE = new RegExp(`^${DAY}[.,]?(?:\\s*$|\\s.*\\d)`, 'i');
const CLOCK = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/i;
/** What stands beside a temperature. */
const SKY =
  '(?:(?:light|heavy|mostly|partly|mainly|scattered|freezing|a few|chance of|with)\\s+)*(?:rain|snow|sleet|hail|fog|mist|haze|sun|sunny|cloud|clouds|cloudy|clear|overcast|fair|windy|drizzle|showers?|flurries|thunderstorms?|sunny periods|cloudy periods)';
const TEMPERATURE = new RegExp(
  `^(?:(.{2,40}?)[\\s:,|]+)?([+\\-−–]?\\d{1,3})(?:\\s*(?:°|º|degrees)\\s*([CF])?(?:elsius|ahrenheit)?|\\s*([CF]))(?:[\\s,|·]+${SKY})?$`,
  'iu',
);
const EXACT: readonly (readonly [UtilityLine['field'], RegExp])[] = [
  ['home', /^home(?:\s*page)?$/i],
  ['webmail', /^(?:web\s*-?mail|check (?:your )?mail)$/i],
  ['advertise', /^advertis(?:e|ing)(?: with us| here| on this site)?$/i],
  [
    'login',
    /^(?:(?:log|sign)\s*-?\s*(?:in|on|out|up)|register|subscribe(?: now)?|my account|create (?:an )?account|account)(?:\s*(?:\/|\||or|&)\s*(?:(?:log|sign)\s*-?\s*(?:in|on|out|up)|register|subscribe))?$/i,
  ],
  ['regions', /^(?:(?:your |choose (?:a |your )?)?regions?|edition|choose (?:an )?edition)\s*(?::\s*\S.*|:?)$/i],
  [
    'notice',
    /^(?:(?:important |public |service |site )?notice|alert|weather alert|advisory)\b(?:\s*[:|–—-]\s*\S.*|\s*:?)$/i,
  ],
  [
    'navigation',
    /^(?:skip to (?:main )?content|menu|search|close|more|sections?|all sections|top stories|latest|trending|newsletters?|live(?: tv| radio)?|watch live|listen live|e-?paper|archives?|contact(?: us)?|about(?: us)?|help|settings|notifications|quick links|navigation|back|next|previous)$/i,
  ],
];
const SEPARATOR = /\s*[|·•›»\t]\s*|\s{3,}|\s\/\s/;

/** What a line says where it stands in a page's frame; undefined for one that no frame has. */
export function readUtilityLine(text: string): UtilityLine | undefined {
  const line = text.trim();
  const exact = EXACT.find(([, pattern]) => pattern.test(line));
  if (exact) return { field: exact[0], sure: true };
  if (line.length <= 60 && (DATE.test(line) || CLOCK.test(line))) return { field: 'date', sure: true };
  if (TEMPERATURE.test(line)) return { field: 'temperature', sure: true };
  return undefined;
}

/** The parts of a line of several ("Home | Webmail | Port Ellory 4°C"), where at least half of them are a frame's; undefined otherwise. */
export function utilityParts(text: string): string[] | undefined {
  const parts = text.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return undefined;
  const known = parts.filter((part) => readUtilityLine(part) !== undefined).length;
  return known * 2 >= parts.length ? parts : undefined;
}

const REGIONS_LABEL = /^(?:(?:your |choose (?:a |your )?)?regions?|edition|choose (?:an )?edition)\s*(?::\s*|$)/i;

/** True for the label of a notice whose words stand on the next line. */
export const isNoticeLabel = (text: string): boolean =>
  /^(?:\w+\s+)?(?:notice|alert|advisory)\s*:?$/i.test(text.trim());

/** The names in a list of regions on one line ("Ellory | The islands | The north"); undefined for anything else. */
export function regionNames(text: string): string[] | undefined {
  const parts = text.replace(REGIONS_LABEL, '').split(SEPARATOR).filter(Boolean);
  return parts.length >= 2 && parts.every(isShortName) ? parts : undefined;
}

/** True for a name of one to four words without a sentence's punctuation, such as a city or a region. */
export const isShortName = (text: string): boolean =>
  text.length <= 40 && text.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(text) && !/[.?!:;,"“”|]/.test(text);

/** Writes into the suggestion what a utility line says. `nearby` is a date that stood beside a temperature, as it stood there. */
export function suggestFromLine(shell: ShellSuggestion, { field }: UtilityLine, text: string, now: Date): void {
  const line = text.trim();
  if (field === 'navigation') return;
  if (field === 'date') shell.shownDate = [shell.shownDate, line].filter(Boolean).join(', ');
  else if (field === 'city') shell.city ??= line;
  else if (field === 'temperature') suggestTemperature(shell, line, now);
  else if (field === 'notice')
    suggestNotice(shell, line.replace(/^(?:\w+\s+)?(?:notice|alert|advisory)\s*[:|–—-]?\s*/i, ''));
  else if (field === 'regions')
    addLinks(shell, 'regions', regionNames(line) ?? [line.replace(REGIONS_LABEL, '')].filter(isShortName));
  else addLinks(shell, 'links', [line]);
}

/** Puts a sentence of the page's frame into the suggestion's notice, after what is there already. */
export function suggestNotice(shell: ShellSuggestion, sentence: string): void {
  if (sentence === '') return;
  shell.notice = { text: [shell.notice?.text, sentence].filter(Boolean).join(' '), from: null, to: null };
}

function addLinks(shell: ShellSuggestion, list: 'regions' | 'links', titles: readonly string[]): void {
  const links = (shell[list] ??= []);
  for (const title of titles) if (!links.some((known) => known.title === title)) links.push({ title, url: '' });
}

function suggestTemperature(shell: ShellSuggestion, line: string, now: Date): void {
  const [, city, degrees = '', marked, bare] = TEMPERATURE.exec(line) ?? [];
  const unit = marked ?? bare;
  if (city !== undefined && isShortName(city.trim())) shell.city ??= city.trim();
  const value = Number(degrees.replace(/[−–]/, '-'));
  if (!(value >= -90 && value <= 140)) return;
  const takenAt = readWrittenDate(shell.shownDate ?? '')?.moment ?? now.toISOString();
  shell.temperature = { degrees: value, unit: unit?.toUpperCase() === 'F' ? 'F' : 'C', takenAt };
}
