import { folded, isAnotherForm, isOneSlipApart, soundOf } from '../reading/alike.ts';
import { nameRuns } from '../reading/names.ts';
import { remember } from '../reading/remember.ts';
import type { Place } from '../finding.ts';
import type { CheckContext, StoryRule } from '../rule.ts';
import { isGivenName } from '../spelling/given-names.ts';
import type { StoryText, TextPart } from '../story-text.ts';

const SHORTEST = 4;
/** Shorter names are too often one letter from another person's. */
const SHORTEST_WITH_SLIP = 6;

interface NameUse {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly partner: string | undefined;
}

const usesIn = remember((part: TextPart): NameUse[] =>
  part.role === 'transcript'
    ? []
    : nameRuns(part).flatMap(({ parts }) =>
        parts
          .map(({ text, start, end, opens }, index) => {
            const partner = parts[index === parts.length - 1 ? index - 1 : index + 1]?.text;
            return { text: text.replaceAll("'", '’'), start, end, opens, partner };
          })
          .filter(({ text }) => text.length >= SHORTEST && !/\p{Lu}{2}/u.test(text)),
      ),
);

interface Spelling {
  readonly text: string;
  readonly folded: string;
  readonly sound: string;
  readonly places: Place[];
  /** The other names it stands with: given names of a surname, surnames of a given name. */
  readonly partners: Set<string>;
  insideSentence: boolean;
}

function spellingsOf(story: StoryText): Spelling[] {
  const found = new Map<string, Spelling>();
  for (const { blockId, texts } of story.passages) {
    for (const part of texts) {
      for (const { text, start, end, opens, partner } of usesIn(part)) {
        let spelling = found.get(text);
        if (!spelling) {
          const forms = { folded: foldedForm(text), sound: soundForm(text) };
          found.set(text, (spelling = { text, ...forms, places: [], partners: new Set(), insideSentence: false }));
        }
        spelling.places.push({ blockId, field: part.field, start, end });
        if (partner !== undefined) spelling.partners.add(partner);
        if (!opens) spelling.insideSentence = true;
      }
    }
  }
  return [...found.values()];
}

const forms = new Map<string, { folded: string; sound: string }>();
function formsOf(text: string): { folded: string; sound: string } {
  let known = forms.get(text);
  if (!known) forms.set(text, (known = { folded: folded(text), sound: soundOf(text) }));
  return known;
}
const foldedForm = (text: string): string => formsOf(text).folded;
const soundForm = (text: string): string => formsOf(text).sound;

const alike = (a: string, b: string): boolean =>
  a === b || foldedForm(a) === foldedForm(b) || soundForm(a) === soundForm(b);

/** A name that both stand with; null where both stand with other names, undefined where one stands alone. */
function sharedPartner(a: Spelling, b: Spelling): string | null | undefined {
  if (a.partners.size === 0 || b.partners.size === 0) return undefined;
  for (const one of a.partners) for (const other of b.partners) if (alike(one, other)) return one;
  return null;
}

/** Far-left and Far-Left: a headline's capitals. */
const differInCapitalsOnly = (a: string, b: string): boolean => a.includes('-') && a.toLowerCase() === b.toLowerCase();

function isNear(a: Spelling, b: Spelling): boolean {
  if (a.folded === b.folded) return !differInCapitalsOnly(a.text, b.text);
  if (a.sound === b.sound) return true;
  const long = Math.min(a.text.length, b.text.length) >= SHORTEST_WITH_SLIP;
  return long && isOneSlipApart(a.text, b.text) && !isAnotherForm(a.text, b.text);
}

/** True where two spellings are most likely one name. */
function isOneName(a: Spelling, b: Spelling, { words }: CheckContext): boolean {
  if (!isNear(a, b)) return false;
  const [everydayA, everydayB] = [words.knows(a.text.toLowerCase()), words.knows(b.text.toLowerCase())];
  const shared = sharedPartner(a, b);
  if ((everydayA && everydayB) || shared === null) return false;
  // Why: a word the dictionary has may well be another name; only the same given name or surname beside both tells.
  if (words.knows(a.text) && words.knows(b.text) && a.sound !== b.sound)
    return shared !== undefined && isGivenName(shared);
  if (everydayA || everydayB || (words.knows(a.text) && words.knows(b.text))) return shared !== undefined;
  return a.insideSentence || b.insideSentence;
}

export const nameTwoWays: StoryRule = {
  id: 'name-two-ways',
  label: 'Names spelled two ways',
  severity: 'error',
  reason: 'One of the two spellings is somebody’s name misspelled.',
  scope: 'story',
  englishOnly: true,
  find(story, context) {
    const isKnown = ({ text }: Spelling): number => (context.words.knows(text) ? 1 : 0);
    // Why: the spelling that the dictionary or the newsroom has is the right one, however often the other stands here.
    const spellings = spellingsOf(story).sort((a, b) => isKnown(b) - isKnown(a) || b.places.length - a.places.length);
    return spellings.flatMap((rare, index) => {
      const usual = spellings.slice(0, index).find((other) => isOneName(other, rare, context));
      if (!usual) return [];
      const [more, fewer] = [usual.places.length, rare.places.length];
      const times = more === 1 ? 'once' : `${more} times`;
      return rare.places.map((place) => ({
        ...place,
        found: rare.text,
        message: `“${rare.text}” here, “${usual.text}” elsewhere in the story (${times}).`,
        fix: more > fewer || isKnown(usual) > isKnown(rare) ? usual.text : null,
      }));
    });
  },
};
