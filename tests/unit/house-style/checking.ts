import { readFileSync } from 'node:fs';
import { findWith } from '../../../shared/domain/house-style/check-story.ts';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../../../shared/domain/house-style/house-style.ts';
import type { CheckContext } from '../../../shared/domain/house-style/rule.ts';
import type { RuleId } from '../../../shared/domain/house-style/rule-ids.ts';
import { ruleOf } from '../../../shared/domain/house-style/rules.ts';
import type { DictionaryName } from '../../../shared/domain/house-style/spelling/dictionary-for.ts';
import { readDictionary, type Dictionary } from '../../../shared/domain/house-style/spelling/dictionary.ts';
import { makeWordList } from '../../../shared/domain/house-style/spelling/word-list.ts';
import type { Passage, StoryText, TextRole } from '../../../shared/domain/house-style/story-text.ts';

const read = new Map<DictionaryName, Dictionary>();

/** A dictionary as the program ships it, read once for each test file. */
export function dictionary(name: DictionaryName = 'en-ca'): Dictionary {
  let known = read.get(name);
  if (!known) {
    const file = (ending: string): string =>
      readFileSync(new URL(`../../../node_modules/dictionary-${name}/index.${ending}`, import.meta.url), 'utf8');
    read.set(name, (known = readDictionary(file('aff'), file('dic'))));
  }
  return known;
}

export function contextOf(
  options: { style?: Partial<HouseStyle>; names?: string[]; dictionary?: DictionaryName } = {},
): CheckContext {
  const style = { ...DEFAULT_HOUSE_STYLE, ...options.style };
  const { knows } = dictionary(options.dictionary);
  return { style, words: makeWordList({ dictionary: knows, accepted: style.words, names: options.names ?? [] }) };
}

export const passage = (blockId: string, text: string, role: TextRole = 'prose'): Passage => ({
  blockId,
  type: role === 'excerpt' ? 'pull-quote' : 'paragraph',
  texts: [{ field: 'text', role, text }],
  links: [],
});

/** A story of these paragraphs with these fields around it. */
export function storyOf(
  paragraphs: readonly (string | Passage)[],
  fields: Partial<Record<'headline' | 'deck' | 'summary' | 'byline', string>> = {},
  language = 'en-CA',
): StoryText {
  const texts = (['headline', 'deck', 'summary', 'byline'] as const).map((field) => ({
    field: field === 'byline' ? 'byline.0.name' : field,
    role: ({ headline: 'heading', deck: 'note', summary: 'note', byline: 'name' } as const)[field],
    text: fields[field] ?? '',
  }));
  return {
    language,
    passages: [
      { blockId: null, type: 'fields', texts, links: [] },
      ...paragraphs.map((one, index) => (typeof one === 'string' ? passage(`p${index}`, one) : one)),
    ],
  };
}

let usual: CheckContext | undefined;

export const findings = (rule: RuleId, story: StoryText, context?: CheckContext): Finding[] =>
  findWith(ruleOf(rule), story, context ?? (usual ??= contextOf()));

/** What a rule finds in one paragraph, as the words found. */
export const foundIn = (rule: RuleId, text: string, context?: CheckContext): string[] =>
  findings(rule, storyOf([text]), context).map(({ found }) => found);

/** A text after every fix of the rule, the last one first. */
export function fixedBy(rule: RuleId, text: string, context?: CheckContext): string {
  return findings(rule, storyOf([text]), context)
    .filter(({ fix }) => fix !== null)
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, fix }) => now.slice(0, start) + (fix ?? '') + now.slice(end), text);
}
