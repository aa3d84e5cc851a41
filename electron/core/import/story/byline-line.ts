import type { Byline } from '../../../../shared/document/article-fields.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** What a line under a headline says of who wrote the story and when. */
export interface BylineLine {
  people: Byline[];
  published: WrittenDate | undefined;
  updated: WrittenDate | undefined;
  /** Words that are neither a name, a role nor a date: the name of the outlet, "min read". */
  other: string[];
}

const SEPARATOR = /\s*[|·•]\s*|\s+[—–]\s+|\n|\s+(?=(?:(?:last|first) )?(?:updated|posted|published)\s*:)/i;
const PUBLISHED = /^(?:(?:first )?(?:posted|published)|created|date)\b(?: on| at)?\s*:?\s*/i;
const UPDATED = /^(?:last )?(?:updated|modified|edited)\b(?: on| at)?\s*:?\s*/i;
const BARE_DATE =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\s+)?(?:[a-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-z]{3,9}\.?)(?:st|nd|rd|th)?,?\s+\d{4}[\s,|·@a-z\d:.+-]{0,25}$|^\d{4}-\d\d-\d\d\S*$/i;
const BY = /^(?:(?:written|reported|story|words|text|photos?|photographs?|pictures|video) )?by\b[:\s]\s*/i;
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|photograph(?:er|y|s)?|video(?:grapher)?|host|anchor|staff|bureau chief|critic|contributor|freelance|intern|pictures|words|investigations?|team)\b/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|da|di|del|van|von|der|den|la|le|bin|al|el|ter|af|zu)$/u;
/** What newspapers and stations call themselves. */
const OUTLET =
  /^(?:the .*|\S+ \S+ .*)\b(?:sentinel|courier|times|post|news|gazette|ledger|star|herald|tribune|daily|press|journal|chronicle|observer|standard|mail|examiner|record|telegraph|echo|bulletin|dispatch|monitor|sun|radio|media)$/i;
const READING_TIME = /^\d+\s*min(?:ute)?s?(?: read)?$/i;

/** True for a text that could be a person's name: two to five words, each with a capital but for "van" and its like. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => NAME_WORD.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '')
  );
}

/** "By Maren Oakhurst and Tobin Reyl", "Maren Oakhurst · The Courier · Posted: May 14, 2024 4:00 AM EDT". undefined for any other line. */
export function readBylineLine(text: string): BylineLine | undefined {
  const line = text.trim();
  if (line.length > 300) return undefined;
  const hasBy = BY.test(line);
  const found: BylineLine = { people: [], published: undefined, updated: undefined, other: [] };
  const parts = line.split(SEPARATOR).filter(Boolean);
  for (const [at, part] of parts.entries()) {
    const date = PUBLISHED.test(part) || UPDATED.test(part) ? readWrittenDate(part) : undefined;
    if (date && PUBLISHED.test(part)) found.published ??= date;
    else if (date) found.updated ??= date;
    else if (at === 0 && hasBy) readPeople(part.replace(BY, ''), found);
    else if (READING_TIME.test(part)) found.other.push(part);
    else if (parts.length > 1 && at > 0 && readWrittenDate(part)) found.published ??= readWrittenDate(part);
    else if (parts.length > 1) readPart(part, found, at === 0);
    else if (BARE_DATE.test(part)) found.published = readWrittenDate(part);
    else return undefined;
  }
  const isDates = found.published !== undefined || found.updated !== undefined;
  return hasBy ? (found.people.length > 0 ? found : undefined) : isDates ? found : undefined;
}

/** "Maren Oakhurst", "Hanne Voss, Staff Writer", "Noor Abadie and Kit Sorrel": names without a "By", which only what stands beside them can tell from any other line. */
export function readNamesLine(text: string): BylineLine | undefined {
  const parts = text.trim().split(/\s*(?:,|\band\b|&)\s*/);
  const [first = ''] = parts;
  if (text.length > 120 || !isPersonName(first) || !parts.every((part) => isPersonName(part) || ROLE.test(part)))
    return undefined;
  const found: BylineLine = { people: [], published: undefined, updated: undefined, other: [] };
  readPeople(text.trim(), found);
  return found;
}

function readPart(part: string, found: BylineLine, first: boolean): void {
  const person = found.people.at(-1);
  if (first && part.split(/,|\band\b|&/).every((name) => isPersonName(name) || ROLE.test(name)))
    readPeople(part, found);
  else if (person && person.role === '' && ROLE.test(part) && part.length <= 60) person.role = part;
  else found.other.push(part);
}

/** One to four words with a capital that may sign a story: an agency, a desk, somebody with one name. */
const isCredit = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 4 && !/[.?!:]$/.test(text);

/** The people of a byline without its "By", with their roles: "Maren Oakhurst, Reporter", "Maren Oakhurst and Tobin Reyl". */
export function readPeople(text: string, found: Pick<BylineLine, 'people' | 'other'>): void {
  const parts = text
    .split(/\s*(?:,|;|\band\b|\bwith\b|&)\s*/)
    .map((part) => part.trim().replace(/[.,]$/, ''))
    .filter(Boolean);
  for (const part of parts) {
    const last = found.people.at(-1);
    const name = part.replace(BY, '');
    if (last && ROLE.test(name) && last.role === '') last.role = name;
    else if (last && OUTLET.test(name)) found.other.push(name);
    else if (isPersonName(name) || (!last && isCredit(name))) found.people.push({ name, role: '', url: '' });
    else found.other.push(name);
  }
}
