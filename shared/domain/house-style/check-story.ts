import { remember } from './reading/remember.ts';
import { RULES } from './rules.ts';
import type { Finding } from './finding.ts';
import type { CheckContext, PassageRule, Rule, StoryRule, TextRule } from './rule.ts';
import type { Passage, StoryText } from './story-text.ts';

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** The rules that look at a story in this language under this house style. */
export function rulesFor({ style }: CheckContext, language: string): Rule[] {
  return RULES.filter((rule) => style.rules[rule.id] ?? rule.onRequest !== true).filter(
    (rule) => rule.englishOnly !== true || isEnglish(language),
  );
}

function findInPassage(rule: TextRule | PassageRule, passage: Passage, context: CheckContext): Finding[] {
  const spots =
    rule.scope === 'passage'
      ? rule.find(passage, context)
      : passage.texts
          .filter(({ role }) => rule.roles.includes(role))
          .flatMap((part) => rule.find(part, context).map((spot) => ({ ...spot, field: part.field })));
  return spots.map(({ field, start, end, message, fix }) => {
    const found = passage.texts.find((part) => part.field === field)?.text.slice(start, end) ?? '';
    return { rule: rule.id, blockId: passage.blockId, field, start, end, found, message, fix: fix ?? null };
  });
}

/** What one rule finds in a story. */
export function findWith(rule: Rule, story: StoryText, context: CheckContext): Finding[] {
  if (rule.scope !== 'story') return story.passages.flatMap((passage) => findInPassage(rule, passage, context));
  return rule.find(story, context).map((finding) => ({ ...finding, rule: rule.id }));
}

function inReadingOrder({ passages }: StoryText, findings: Finding[]): Finding[] {
  const places = new Map(passages.map(({ blockId }, index) => [blockId, index]));
  const placeOf = ({ blockId }: Finding): number => places.get(blockId) ?? 0;
  return findings.sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start);
}

/** Checks one story again and again. */
export interface StoryChecker {
  check(story: StoryText): Finding[];
}

/**
 * A checker that remembers what it found in each passage: after a key press only the passage that changed is read again, and the
 * rules that look at the whole story start from what they read before. Another house style or word list needs another checker.
 */
export function createStoryChecker(context: CheckContext): StoryChecker {
  const inPassage = new Map<string, (passage: Passage) => Finding[]>();
  return {
    check(story) {
      const rules = rulesFor(context, story.language);
      let look = inPassage.get(story.language);
      if (!look) {
        const local = rules.filter((rule): rule is TextRule | PassageRule => rule.scope !== 'story');
        look = remember((passage: Passage) => local.flatMap((rule) => findInPassage(rule, passage, context)));
        inPassage.set(story.language, look);
      }
      const whole = rules.filter((rule): rule is StoryRule => rule.scope === 'story');
      return inReadingOrder(story, [
        ...story.passages.flatMap(look),
        ...whole.flatMap((rule) => findWith(rule, story, context)),
      ]);
    },
  };
}
