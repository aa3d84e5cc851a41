import { wordsOf, withoutPossessive } from '../reading/words.ts';
import type { PassageRule } from '../rule.ts';
import type { TextPart } from '../story-text.ts';

const SMALL = new Set(
  'a an the and or but of to in on at by for from with as is are was were be been has have had will would it its this that these those he she they his her their not no after before over into out up'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 4;
/** A deck this many times as long as the headline says enough of its own. */
const LONGER = 2;
/** So many words in the same order are a copy, where they are most of the headline. */
const RUN = 6;
const MOST = 0.6;

const weighty = (part: TextPart): string[] =>
  wordsOf(part)
    .map(({ text }) => withoutPossessive(text).toLowerCase())
    .filter((word) => !SMALL.has(word));
const plain = (part: TextPart): string[] => wordsOf(part).map(({ text }) => text.toLowerCase().replaceAll('’', "'"));

function repeats(headline: TextPart, deck: TextPart): boolean {
  const [head, below] = [plain(headline), plain(deck)];
  if (head.length > 0 && head.join(' ') === below.join(' ')) return true;
  const text = ` ${below.join(' ')} `;
  const run = Math.max(RUN, Math.ceil(head.length * MOST));
  for (let at = 0; at + run <= head.length; at++)
    if (text.includes(` ${head.slice(at, at + run).join(' ')} `)) return true;
  const [said, again] = [new Set(weighty(headline)), new Set(weighty(deck))];
  if (said.size < FEWEST_WORDS || again.size > said.size * LONGER) return false;
  return [...said].filter((word) => again.has(word)).length >= said.size * 0.9;
}

export const deckRepeatsHeadline: PassageRule = {
  id: 'deck-repeats-headline',
  label: 'Deck repeats the headline',
  severity: 'warning',
  reason: 'The deck is the second thing a reader sees; it should say something more.',
  scope: 'passage',
  englishOnly: true,
  find({ blockId, texts }) {
    const headline = blockId === null ? texts.find(({ field }) => field === 'headline') : undefined;
    const deck = texts.find(({ field }) => field === 'deck');
    if (!headline || !deck || !repeats(headline, deck)) return [];
    return [
      { field: 'deck', start: 0, end: deck.text.length, message: 'The deck says what the headline has said already.' },
    ];
  },
};
