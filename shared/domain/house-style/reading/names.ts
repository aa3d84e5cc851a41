import { isGivenName } from '../spelling/given-names.ts';
import { isKnownName, type WordList } from '../spelling/word-list.ts';
import type { TextPart } from '../story-text.ts';
import { isQuoted } from './quotations.ts';
import { remember, rememberWith } from './remember.ts';
import { isCapitalised, withoutPossessive, wordsOf } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const TITLES = set(
  'Mr Mrs Ms Mx Miss Dr Prof Professor President Vice Premier Prime Minister Chancellor Governor Gov Lt Senator Sen Representative Rep Congressman Congresswoman Mayor Councillor Coun Councilwoman Councilman Alderman MP MPP MLA MNA Judge Justice Chief Captain Capt Constable Const Sgt Sergeant Det Detective Insp Inspector Supt Cpl Corporal Col Colonel Gen General Maj Major Admiral Adm Commissioner Director Secretary Ambassador Attorney Coach King Queen Prince Princess Pope Sir Dame Lord Lady Rev Reverend Father Sister Brother Bishop Archbishop Cardinal Rabbi Imam Elder Grand Speaker Deputy Assistant Former Acting Superintendent Commander Lieutenant',
);
/** Capitalised at the start of a sentence and no part of a name. */
const NO_NAME = set(
  'The A An In On At By For From With To Of And But Or Nor So Yet As If When While After Before Since Until Because Although Though That This These Those There Here He She It They We I You His Her Its Their Our My Your Who What Which Where Why How Not No Yes Both Either Neither Each Every All Some Many Most Few Several Such One Two Three Four Five Six Seven Eight Nine Ten Also Then Now Today Yesterday Tomorrow Meanwhile However Instead Still Even Only Just Once Earlier Later Last Next According Asked Despite During Under Over Between Among About Like Unlike Without Within Another Other Others Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
);
const CONTRACTION = /['’](?:ll|re|ve|d|m|t)$/;
const isNoName = (word: string): boolean => NO_NAME.has(word) || CONTRACTION.test(word);
const SUFFIXES = set('Jr Sr II III IV MP MPP QC KC');

export interface NamePart {
  /** Without a possessive ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

/** Capitalised words that stand together, titles apart: "Edda Varnholt", "Jean-Luc Picard", "Robert S. Mueller". */
export interface NameRun {
  readonly titled: boolean;
  readonly parts: readonly NamePart[];
  readonly quoted: boolean;
  /** In lower case. */
  readonly wordBefore: string;
  readonly textAfter: string;
}

function units(part: TextPart): NamePart[] {
  const found: NamePart[] = [];
  for (const { text, start, end, opens } of wordsOf(part)) {
    const last = found.at(-1);
    const plain = withoutPossessive(text);
    const plainEnd = start + plain.length;
    if (last && last.end === start - 1 && part.text.charAt(last.end) === '-') {
      found[found.length - 1] = { ...last, text: part.text.slice(last.start, plainEnd), end: plainEnd };
    } else found.push({ text: plain, start, end: plain === text ? end : plainEnd, opens });
  }
  return found;
}

/** True where two words can be parts of one name: a space between them, or a full stop after an initial or short form. */
const joins = (before: NamePart, gap: string): boolean =>
  gap === ' ' ||
  gap === '\u00A0' ||
  (/^\.[ \u00A0]$/.test(gap) && (before.text.length === 1 || TITLES.has(before.text)));

/** The runs of capitalised words in a text. Words that only begin a sentence are left out at a run's beginning. */
export const nameRuns = remember((part: TextPart): NameRun[] => {
  const all = units(part);
  const runs: NameRun[] = [];
  for (let at = 0; at < all.length;) {
    let end = at;
    const begin = all[at];
    if (!begin || !isCapitalised(begin.text)) {
      at += 1;
      continue;
    }
    for (; end + 1 < all.length; end++) {
      const [here, next] = [all[end], all[end + 1]];
      if (
        !here ||
        !next ||
        !isCapitalised(next.text) ||
        CONTRACTION.test(next.text) ||
        !joins(here, part.text.slice(here.end, next.start))
      )
        break;
    }
    let first = at;
    while (first <= end && isNoName(all[first]?.text ?? '')) first += 1;
    const untitled = first;
    while (first < end && TITLES.has(all[first]?.text ?? '')) first += 1;
    let last = end;
    while (last > first && SUFFIXES.has(all[last]?.text ?? '')) last -= 1;
    const parts = all.slice(first, last + 1);
    const [head, tail] = [parts[0], parts.at(-1)];
    if (head && tail) {
      runs.push({
        titled: first > untitled,
        parts,
        quoted: isQuoted(part, head.start),
        wordBefore: (all[untitled - 1]?.text ?? '').toLowerCase(),
        textAfter: part.text.slice(tail.end, tail.end + 40),
      });
    }
    at = end + 1;
  }
  return runs;
});

export interface PersonName {
  readonly given: string;
  readonly surname: string;
  readonly full: string;
  readonly start: number;
  readonly end: number;
}

const SAYING =
  /^(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|argued|insisted|recalled|explained|testified)$/;
const TELLS_WHO =
  /^,? (?:said|says|told|added|asked|wrote|recalled|explained|testified)\b|^, (?:\d{1,3}\b|aged?\b|who\b|whose\b|an?\b)/;

/** The people named in full in a text: a common given name with a surname, or an unknown surname where the words around it say that it is a person. */
export const peopleIn = rememberWith((part: TextPart, words: WordList): PersonName[] =>
  nameRuns(part).flatMap(({ parts, titled, wordBefore, textAfter }) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2 || parts.length > 4 || last.text.length < 3) return [];
    const surname = last.text;
    if (words.knows(surname.toLowerCase()) || /^\p{Lu}+$/u.test(surname)) return [];
    const told = titled || SAYING.test(wordBefore) || TELLS_WHO.test(textAfter);
    const unknown = !isKnownName(words, surname) && !words.knows(first.text.toLowerCase());
    if (!isGivenName(first.text) && !(unknown && told)) return [];
    return [
      { given: first.text, surname, full: part.text.slice(first.start, last.end), start: first.start, end: last.end },
    ];
  }),
);
