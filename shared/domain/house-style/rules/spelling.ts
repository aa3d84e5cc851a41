import { isCapitalised, wordsOf, withoutPossessive, type Word } from '../reading/words.ts';
import { foreignSentences } from '../reading/foreign-sentences.ts';
import { partings } from '../reading/run-together.ts';
import type { TextRule } from '../rule.ts';
import type { WordList } from '../spelling/word-list.ts';
import { isOneSlipFromKnown } from '../spelling/near-words.ts';
import { isCompoundEnd, isWellFormed } from '../spelling/word-forms.ts';

/** From this length on, and with such an ending, a word at the start of a sentence is seldom a name. */
const LONG = 8;
const NO_NAME = /(?:ments?|[st]ions?|ly|ing|ness|[ae]nces?|ity|ities|[ai]ble|ful|ous|ive|ally|ism)$/;

/**
 * A name that the list lacks is no mistake. Where a sentence begins the capital says nothing, so only a long word that is one slip
 * from an everyday one, and has an everyday ending, is taken for a slip.
 */
function looksLikeName({ text, opens }: Word, words: WordList): boolean {
  if (/\p{N}/u.test(text) || /^\p{L}.*\p{Lu}/u.test(text)) return true;
  if (!isCapitalised(text)) return false;
  return !opens || text.length < LONG || !NO_NAME.test(text) || !isOneSlipFromKnown(text.toLowerCase(), words);
}

/** "witness[ing]", "d***ed": somebody else's word, mended or masked. */
const isPartOfWord = ({ start, end }: Word, text: string): boolean =>
  /[\p{L}\]]\[$|\p{L}\]$|\*$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:\[\p{L}|\]\p{L}|\*)/u.test(text.slice(end, end + 2));

/** "van der Straaten", "bin Rashid": a particle is known by the name after it. */
const PARTICLE = 'van|von|vom|der|den|dem|ter|ten|zu|zur|bin|bint|ibn|abu|al|el|del|della|degli|dos|des|af|av';
const isParticle = (plain: string, text: string, end: number): boolean =>
  new RegExp(`^(?:${PARTICLE})$`, 'u').test(plain) &&
  new RegExp(`^[ \\u00A0-](?:(?:${PARTICLE}|de|la) )*\\p{Lu}`, 'u').test(text.slice(end, end + 30));

function isMisspelt(word: Word, text: string, words: WordList): boolean {
  const plain = withoutPossessive(word.text);
  if (plain.length < 3 || words.knows(word.text) || words.knows(plain)) return false;
  if (isParticle(plain, text, word.end)) return false;
  if (isPartOfWord(word, text) || (/in$/.test(plain) && words.knows(`${plain}g`))) return false;
  if (text.charAt(word.start - 1) === '-' && isCompoundEnd(plain.toLowerCase(), words)) return false;
  return !isWellFormed(plain.toLowerCase(), words) && !looksLikeName({ ...word, text: plain }, words);
}

export const spelling: TextRule = {
  id: 'spelling',
  label: 'Spelling',
  severity: 'warning',
  reason: 'The dictionary doesn’t have this word. Names inside a sentence are left alone.',
  scope: 'text',
  englishOnly: true,
  roles: ['prose', 'heading', 'note', 'excerpt', 'transcript'],
  find(part, { words }) {
    const foreign = foreignSentences(part, words);
    return wordsOf(part)
      .filter(
        (word) =>
          isMisspelt(word, part.text, words) &&
          !foreign.some(({ start, end }) => start <= word.start && word.end <= end),
      )
      .filter((word) => partings(word.text, word.opens, words).length === 0)
      .map(({ text, start, end }) => ({ start, end, message: `“${text}” isn’t in the dictionary.` }));
  },
};
