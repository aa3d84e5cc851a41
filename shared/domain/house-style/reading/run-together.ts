import { isOneSlipFromKnown } from '../spelling/near-words.ts';
import { isGivenName } from '../spelling/given-names.ts';
import { isKnownName, type WordList } from '../spelling/word-list.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that fuse with a neighbour where mark-up between them was lost. Each list leaves out what begins or ends names and new
 * words of its own (`her` for "herstory", `after` for "afterparty", `has` for "alohas").
 */
const BEFORE_ANY = set(
  'the and that this was were with from have they their which would could should said but she told when what',
);
const AFTER_ANY = set(
  'the and was were said that this with from have had they their which would could should when because then than been she who told for not but are our your you will its',
);
const SHORT = set('of in to on at by as is it he we be or if an so no us my me do go');
const LONG = set(
  'the and that this was were with from have has had his her their they she its our your been said would could should will not all one for but any are can did who which when what how told',
);
const LONG_BEFORE_SHORT = set(
  'the and that this was were with from have they their which would could should said but she told when what been for',
);
const SHORT_AFTER = set('of in to on at by as is it he we be or if an so no');
const PRONOUNS = set('he she they we it who');
const VERBS = set(
  'said says was were is are has had have will would could should can told added also did does wrote noted went came made called asked insisted argued wants never then',
);
const OPENERS = set('the this that these those there their they when while where which what however because although');
/** These begin surnames as well (Atwood, Ingram), so that what follows has to be longer. */
const OPENERS_OF_LONG = set('in on at as by for but and his her my our your its who how why some');
const AFTER_NAME = set('and said says told was were would could should added has had who which that from with');
const AFTER_I = set(
  'have think know was am will would could can had said just did do want believe mean guess hope feel love never told saw went don’t didn’t wasn’t can’t couldn’t wouldn’t haven’t',
);
/** What a sentence begins with: after one of these more than a space may have been lost. */
export const SENTENCE_STARTS = set(
  'The He She They We It I In But And A An On At For When While After As This That There His Her Their If Its',
);
const CAPITAL_TITLES = set(
  'President Senator Governor Minister Premier Mayor Judge Justice Chief Secretary Congressman Congresswoman Professor',
);
/** Two of these in one word are that, even where the word is one slip from another ("tothe", "forhis", "wasthe"). */
const CERTAIN_LEFT = set('and of in to for with from was on at as by that');
const CERTAIN_RIGHT = set('the his that was from with');
/** "ather" and "tother" are slips of one word more often than two words. */
const BEFORE_HER = set('and of in to for with from was');
const SET_WORD =
  /^(?:there|where|here)(?:in|of|to|on|by|from|with|upon|under|after|unto|at|out|about|fore|for|into|through|over|abouts|tofore)$/;

const MIN_LENGTH = 5;

/**
 * "theSenate", "JoeBiden", "PresidentTrump". Firms and products are written so too (YouTube, iPhone, MasterCard), so the first part has
 * to be a whole word in lower case, a given name before no other, or a title.
 */
function partingAtCapital(word: string, words: WordList): [string, string][] {
  const at = word.slice(1).search(/\p{Lu}/u) + 1;
  const [left, right] = [word.slice(0, at), word.slice(at)];
  if (words.knows(word) || right.length < 3 || SENTENCE_STARTS.has(right)) return [];
  if (/^\p{Ll}/u.test(left)) {
    const whole = SHORT.has(left) || LONG.has(left) || (left.length >= 4 && words.knows(left));
    return whole && words.knows(right) ? [[left, right]] : [];
  }
  const isSurname = !isGivenName(right) && (right.length > 3 || words.knows(right));
  return CAPITAL_TITLES.has(left) || (isGivenName(left) && isSurname) ? [[left, right]] : [];
}

const isCertain = (left: string, right: string): boolean =>
  (CERTAIN_LEFT.has(left) && CERTAIN_RIGHT.has(right)) || (BEFORE_HER.has(left) && right === 'her');

function splitsInLowerCase(left: string, right: string, words: WordList): boolean {
  if (isCertain(left, right)) return true;
  if (SHORT.has(left)) return LONG.has(right);
  if (SHORT_AFTER.has(right))
    return LONG_BEFORE_SHORT.has(left) || (/^(?:of|to)$/.test(right) && left.length >= 5 && words.knows(left));
  if (left.length < 3 || right.length < 3) return false;
  return (BEFORE_ANY.has(left) && words.knows(right)) || (AFTER_ANY.has(right) && words.knows(left));
}

function splitsAfterCapital(left: string, right: string, opens: boolean, words: WordList): boolean {
  const lower = left.toLowerCase();
  if (left === 'I') return AFTER_I.has(right.replace("'", '’'));
  if (opens && PRONOUNS.has(lower)) return VERBS.has(right);
  if (opens && OPENERS.has(lower)) return right.length >= 4 && words.knows(right);
  if (opens && OPENERS_OF_LONG.has(lower)) return right.length >= 6 && words.knows(right);
  return left.length >= 4 && AFTER_NAME.has(right) && isKnownName(words, left);
}

/**
 * The two words in one that the list does not know: "menwere", "Hesaid", "Ottawasaid"; every way of parting it where one part is a
 * small word that holds sentences together. None for a name or a new word that merely looks like two.
 */
export function partings(word: string, opens: boolean, words: WordList): [string, string][] {
  if (/^\p{L}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word)) return partingAtCapital(word, words);
  if (word.length < MIN_LENGTH || !/^\p{L}\p{Ll}+(?:['’]\p{Ll}+)?$/u.test(word)) return [];
  if (
    words.knows(word) ||
    words.knows(word.charAt(0).toUpperCase() + word.slice(1)) ||
    SET_WORD.test(word.toLowerCase())
  )
    return [];
  const capital = /^\p{Lu}/u.test(word);
  const found: [string, string][] = [];
  for (let at = word.startsWith('I') ? 1 : 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (/^['’]|['’]$/.test(left) || /^['’]/.test(right)) continue;
    const splits = capital ? splitsAfterCapital(left, right, opens, words) : splitsInLowerCase(left, right, words);
    if (!splits) continue;
    found.push([left, right]);
    // Why: "sayshe" is "says he" as well as "say she".
    if (right === 'she' && words.knows(`${left}s`)) found.push([`${left}s`, 'he']);
  }
  // Why: "withold" is a slip for "withhold" and not "with old"; the spelling check says so.
  const isCertainly = found.some(([left, right]) => isCertain(left, right));
  return !capital && !isCertainly && found.length > 0 && isOneSlipFromKnown(word.toLowerCase(), words) ? [] : found;
}
