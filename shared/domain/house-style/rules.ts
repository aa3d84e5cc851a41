import { ageDiffers } from './rules/age-differs.ts';
import { deckRepeatsHeadline } from './rules/deck-repeats-headline.ts';
import { doubleSpace } from './rules/double-space.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { fusedWords } from './rules/fused-words.ts';
import { headlineLength } from './rules/headline-length.ts';
import { houseSpelling, wordsToAvoid } from './rules/house-words.ts';
import { hyphenForDash } from './rules/hyphen-for-dash.ts';
import { duplicateLink, emptyLink } from './rules/links.ts';
import { longSentence } from './rules/long-sentence.ts';
import {
  missingAlt,
  missingAttribution,
  missingCaption,
  missingCaptions,
  missingCredit,
} from './rules/missing-parts.ts';
import { nameTwoWays } from './rules/name-two-ways.ts';
import { numberDiffers } from './rules/number-differs.ts';
import { placeholder } from './rules/placeholder.ts';
import { pullQuoteWords } from './rules/pull-quote-words.ts';
import { spaceBeforePunctuation } from './rules/space-before-punctuation.ts';
import { spelling } from './rules/spelling.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { surnameFirst } from './rules/surname-first.ts';
import { unbalancedBrackets } from './rules/unbalanced-brackets.ts';
import { unbalancedQuotes } from './rules/unbalanced-quotes.ts';
import type { Rule } from './rule.ts';
import { RULE_IDS, type RuleId } from './rule-ids.ts';

const ALL: readonly Rule[] = [
  ageDiffers,
  deckRepeatsHeadline,
  doubleSpace,
  doubledWord,
  duplicateLink,
  emptyLink,
  fusedWords,
  headlineLength,
  houseSpelling,
  hyphenForDash,
  longSentence,
  missingAlt,
  missingAttribution,
  missingCaption,
  missingCaptions,
  missingCredit,
  nameTwoWays,
  numberDiffers,
  placeholder,
  pullQuoteWords,
  spaceBeforePunctuation,
  spelling,
  straightQuotes,
  surnameFirst,
  unbalancedBrackets,
  unbalancedQuotes,
  wordsToAvoid,
];

const byId = new Map(ALL.map((rule) => [rule.id, rule]));

/** The rule of this name. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule;
}

/** Every rule, in the order of the Problems panel. */
export const RULES: readonly Rule[] = RULE_IDS.map(ruleOf);
