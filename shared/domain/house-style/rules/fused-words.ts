import type { Spot } from '../finding.ts';
import { maskedText } from '../reading/masked.ts';
import { rememberWith } from '../reading/remember.ts';
import { partings, SENTENCE_STARTS } from '../reading/run-together.ts';
import { isCapitalised, wordsOf, type Word } from '../reading/words.ts';
import type { CheckContext, StoryRule } from '../rule.ts';
import type { StoryText, TextPart } from '../story-text.ts';
import type { WordList } from '../spelling/word-list.ts';

const DOMAIN = /^(?:com|org|net|edu|gov|info|tv|ca|co|uk|io)$/i;
const NAME = /^\p{Lu}\p{Ll}{2,}$/u;
const SUFFIX = /^(?:s|es|ed|ing|er|ers|ish|ism|ist|ists|like|ness)$/;
/** LinkedIn, CarryOn: what ends the name of a firm. */
const BRAND_END = /^(?:In|On|At|It|An|For|As|If|Its)$/;
const LINKING = new Set('the and but they she that this there when which was were with from he his her'.split(' '));

interface Join {
  readonly pattern: RegExp;
  /** True where the parts left and right of the join are two words that only lost what stood between them. */
  holds(left: string, right: string, words: WordList): boolean;
}

const bothKnown = (left: string, right: string, words: WordList): boolean =>
  (/\d$/.test(left) || words.knows(left)) && (words.knows(right) || NAME.test(right)) && !DOMAIN.test(right);

/** Each pattern has the word before, the marks between and the word after as its groups. */
const JOINS: readonly Join[] = [
  {
    pattern: /([\p{L}'’]*\p{Ll}{2}|\d)([.!?]["”’)\]]*)(\p{Lu}[\p{L}’']*)(?!\.\p{L})/gu,
    holds: (left, right, words) => bothKnown(left, right, words) && (right.length > 1 || /^[AI]$/.test(right)),
  },
  {
    pattern: /(\p{L}{2,})(\.["”’)\]]*)(\p{Ll}[\p{L}’']*)/gu,
    holds: (left, right, words) => LINKING.has(right) && words.knows(left),
  },
  { pattern: /(\p{L}{2,}|\d)([,;]["”’]*)(\p{L}{2,})/gu, holds: bothKnown },
  {
    pattern: /(\p{L}{2,}[!?]?)(”)(\p{L}{2,})/gu,
    holds: (left, right, words) =>
      words.knows(right) && !SUFFIX.test(right) && !(/[!?]$/.test(left) && NAME.test(right)),
  },
  { pattern: /(\p{L}{2,}|[,:])()(“\p{L}+)/gu, holds: () => true },
  {
    // Why the long left side: iPhone, eBay, macOS and the like begin with less than a word.
    pattern: /(?<![\p{L}\p{N}])(\p{L}\p{Ll}{2,}|\d+)()(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}])/gu,
    holds: (left, right, words) =>
      SENTENCE_STARTS.has(right) &&
      right.length > 1 &&
      (/\d/.test(left) || words.knows(left)) &&
      !(/^\p{Lu}/u.test(left) && (left.length < 4 || BRAND_END.test(right))),
  },
];

interface Candidate extends Spot {
  readonly word: Word | undefined;
}

const message = (parts: string[]): string =>
  `A space seems to be missing: ${parts.map((part) => `“${part}”`).join(' or ')}.`;

function joinsIn(part: TextPart, words: WordList): Candidate[] {
  const text = maskedText(part);
  return JOINS.flatMap(({ pattern, holds }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, left = '', marks = '', right = ''] = match;
      if (!holds(left, right, words)) return [];
      // Why no fix where nothing stood between: a full stop may have been lost with the space.
      const parted = `${left}${marks} ${right}`;
      const certain = marks !== '' || right.startsWith('“');
      return [
        {
          start: match.index,
          end: match.index + whole.length,
          message: message([parted]),
          fix: certain ? parted : null,
          word: undefined,
        },
      ];
    }),
  );
}

function runTogetherIn(part: TextPart, words: WordList): Candidate[] {
  return wordsOf(part).flatMap((word) => {
    const ways = partings(word.text, word.opens, words).map(([left, right]) => `${left} ${right}`);
    if (ways.length === 0) return [];
    return [
      {
        start: word.start,
        end: word.end,
        message: message(ways),
        fix: ways.length === 1 ? (ways[0] ?? null) : null,
        word,
      },
    ];
  });
}

const candidatesIn = rememberWith((part: TextPart, { words }: CheckContext): Candidate[] =>
  part.role === 'name' ? [] : [...joinsIn(part, words), ...runTogetherIn(part, words)],
);

function countWords({ passages }: StoryText, wanted: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of passages.flatMap(({ texts }) => texts))
    for (const { text } of wordsOf(part)) if (wanted.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

export const fusedWords: StoryRule = {
  id: 'fused-words',
  label: 'Words run together',
  severity: 'error',
  reason: 'A space was lost, as happens when text is copied out of a page or a message.',
  scope: 'story',
  englishOnly: true,
  find(story, context) {
    const all = story.passages.flatMap((passage) =>
      passage.texts.flatMap((part) => candidatesIn(part, context).map((candidate) => ({ passage, part, candidate }))),
    );
    // Why: a capitalised word that comes back is a name that looks like two words.
    const capitalised = new Set(
      all.flatMap(({ candidate: { word } }) => (word && isCapitalised(word.text) ? [word.text] : [])),
    );
    const uses = capitalised.size === 0 ? new Map<string, number>() : countWords(story, capitalised);
    const isName = ({ word }: Candidate): boolean => word !== undefined && (uses.get(word.text) ?? 0) > 1;
    return all
      .filter(({ candidate }) => !isName(candidate))
      .map(({ passage, part, candidate: { start, end, message: text, fix } }) => ({
        blockId: passage.blockId,
        field: part.field,
        start,
        end,
        found: part.text.slice(start, end),
        message: text,
        fix: fix ?? null,
      }));
  },
};
