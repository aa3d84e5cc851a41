import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStoryChecker } from '../../../shared/domain/house-style/check-story.ts';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { RULE_IDS, type RuleId } from '../../../shared/domain/house-style/rule-ids.ts';
import type { Passage } from '../../../shared/domain/house-style/story-text.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { contextOf, passage, storyOf } from './checking.ts';

interface Copy {
  headline: string;
  deck: string;
  paragraphs: string[];
}

const FIXTURE = new URL('../../fixtures/house-style/clean-copy.txt', import.meta.url);
const CLEAN: readonly Copy[] = readFileSync(FIXTURE, 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((story) => {
    const [headline = '', ...lines] = story.trim().split('\n');
    const deck = lines[0]?.startsWith('> ') ? (lines.shift() ?? '').slice(2) : '';
    return { headline, deck, paragraphs: lines };
  });

const checker = createStoryChecker(contextOf());
const check = ({ headline, deck, paragraphs }: Copy, more: readonly Passage[] = []): Finding[] =>
  checker.check(storyOf([...paragraphs, ...more], { headline, deck }));

describe('clean copy', () => {
  it('is forty stories of many kinds', () => expect(CLEAN).toHaveLength(40));

  it.each(CLEAN)('has no finding: $headline', (copy) => {
    expect(check(copy).map(({ rule, found }) => [rule, found])).toEqual([]);
  });
});

type Random = () => number;

/** A copy with one fault in it; undefined where this copy has no place for it. */
type Planter = (copy: Copy, random: Random) => Copy | undefined;

/** Changes one of the places in the paragraphs that fit the pattern. */
const inText =
  (pattern: RegExp, change: (match: RegExpExecArray) => string): Planter =>
  (copy, random) => {
    const places = copy.paragraphs.flatMap((text, at) =>
      [...text.matchAll(pattern)].map((match) => ({ at, match: match })),
    );
    const place = places[Math.floor(random() * places.length)];
    if (!place) return undefined;
    const { at, match } = place;
    const text = copy.paragraphs[at] ?? '';
    const changed = text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length);
    return { ...copy, paragraphs: copy.paragraphs.with(at, changed) };
  };

/** A surname of six letters or more that stands twice or more, with two letters of its last one changed over. */
const misspeltName: Planter = (copy) => {
  const all = copy.paragraphs.join('\n');
  const names = [...new Set(all.match(/(?<=\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}{5,}(?![\p{L}-])/gu))];
  const name = names.find((one) => all.split(one).length > 2 && one.charAt(3) !== one.charAt(4));
  if (name === undefined) return undefined;
  const wrong = name.slice(0, 3) + name.charAt(4) + name.charAt(3) + name.slice(5);
  const at = copy.paragraphs.findLastIndex((text) => text.includes(name));
  const text = copy.paragraphs[at] ?? '';
  const from = text.lastIndexOf(name);
  return {
    ...copy,
    paragraphs: copy.paragraphs.with(at, text.slice(0, from) + wrong + text.slice(from + name.length)),
  };
};

const PLANTED: Readonly<Partial<Record<RuleId, Planter>>> = {
  placeholder: inText(/\.$/gm, () => ', TK.'),
  'fused-words': inText(
    /\b(of|in|to|and|was|for|on|at|by|from|with) (the|his|that)\b/g,
    ([, one, other]) => `${one}${other}`,
  ),
  spelling: inText(/(?<=[a-z] )[a-z]{7,}(?= [a-z])/g, ([word]) => `${word.slice(0, 3)}q${word.slice(3)}`),
  'doubled-word': inText(/\b(?:the|and|of|to|a|for|from|with)\b(?= [a-z])/g, ([word]) => `${word} ${word}`),
  'name-two-ways': misspeltName,
  'unbalanced-quotes': inText(/[.,!?]”(?= \p{Ll})/gu, ([marks]) => marks.slice(0, 1)),
  'unbalanced-brackets': inText(/\([^()]+\)/g, ([words]) => words.slice(0, -1)),
  'space-before-punctuation': inText(/(?<=[a-z]),(?= [a-z])/g, () => ' ,'),
  'double-space': inText(/(?<=[a-z]) (?=[a-z])/g, () => '  '),
  'straight-quotes': inText(/[“”]/g, () => '"'),
  'hyphen-for-dash': inText(/(?<=\p{Ll}) (?=(?:who|which|and|but|because|where)\b)/gu, () => ' - '),
  'headline-length': (copy) => ({ ...copy, headline: `${copy.headline}, ${'and so it goes on '.repeat(6)}` }),
  'deck-repeats-headline': (copy) => ({ ...copy, deck: copy.headline }),
  'house-spelling': inText(/(?<=[a-z] )(?=[a-z])/g, () => 'e-mail '),
  'words-to-avoid': inText(/^(?=\p{Lu})(?![^]*“)/gu, () => 'Due to the fact that it rained, '),
};

describe('a fault planted in each story that has a place for it', () => {
  it.each(Object.entries(PLANTED))('is found: %s', (rule, plant) => {
    const missed: string[] = [];
    let planted = 0;
    for (const [at, copy] of CLEAN.entries()) {
      const faulty = plant(copy, seededRandom(at + 1));
      if (!faulty) continue;
      planted += 1;
      if (!check(faulty).some((finding) => finding.rule === rule))
        missed.push(faulty.paragraphs.join(' ').slice(0, 300));
    }
    expect(planted).toBeGreaterThan(2);
    expect({ recall: (planted - missed.length) / planted, missed }).toEqual({ recall: 1, missed: [] });
  });
});

describe('a pull quote lifted from each story that somebody speaks in', () => {
  const lifted = CLEAN.flatMap((copy) => {
    const quote = /“([^“”‘]{25,}?)[,.]?”/.exec(copy.paragraphs.join('\n'))?.[1];
    return quote === undefined ? [] : [{ copy, quote }];
  });
  const found = ({ copy, quote }: { copy: Copy; quote: string }): string[] =>
    check(copy, [passage('lifted', quote, 'excerpt')])
      .filter(({ rule }) => rule === 'pull-quote-words')
      .map(({ blockId }) => blockId ?? '');

  it('is left alone where its words are the body’s', () => {
    expect(lifted.length).toBeGreaterThan(25);
    for (const each of lifted) expect(found(each), each.quote).toEqual([]);
  });

  it('is found where a word of it is another', () => {
    for (const { copy, quote } of lifted) {
      const other = quote.replace(/\b(\w+)(\W*)$/, 'elsewhere$2');
      expect(found({ copy, quote: other }), other).toEqual(['lifted']);
    }
  });
});

it('plants every fault that one text can have', () => {
  const besides: readonly RuleId[] = [
    'surname-first',
    'age-differs',
    'number-differs',
    'pull-quote-words',
    'missing-attribution',
    'missing-alt',
    'missing-caption',
    'missing-credit',
    'missing-captions',
    'empty-link',
    'duplicate-link',
    'long-sentence',
  ];
  expect([...Object.keys(PLANTED), ...besides].sort()).toEqual([...RULE_IDS].sort());
});
