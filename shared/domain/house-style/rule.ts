import type { Finding, Spot } from './finding.ts';
import type { HouseStyle } from './house-style.ts';
import type { RuleId } from './rule-ids.ts';
import type { Passage, StoryText, TextPart, TextRole } from './story-text.ts';
import type { WordList } from './spelling/word-list.ts';

/** `error` stops a careful editor, `warning` is probably wrong, `advice` is a matter of style. */
export type Severity = 'error' | 'warning' | 'advice';

/** What the checks know beside the story: the house style and the words that are right. */
export interface CheckContext {
  readonly style: HouseStyle;
  readonly words: WordList;
}

interface RuleDescription {
  readonly id: RuleId;
  /** What the findings are, as a heading over them: "Doubled words". */
  readonly label: string;
  readonly severity: Severity;
  /** One sentence on why it matters. */
  readonly reason: string;
  /** Looks at stories in English only. */
  readonly englishOnly?: true;
  /** Runs only where the house style switches it on. */
  readonly onRequest?: true;
}

/** Looks at one text at a time, and at nothing around it. */
export interface TextRule extends RuleDescription {
  readonly scope: 'text';
  readonly roles: readonly TextRole[];
  find(part: TextPart, context: CheckContext): Spot[];
}

/** Looks at one block with all its fields. */
export interface PassageRule extends RuleDescription {
  readonly scope: 'passage';
  find(passage: Passage, context: CheckContext): (Spot & { field: string })[];
}

/** Looks at the story as a whole. What it reads in each text it should remember (see reading/remember). */
export interface StoryRule extends RuleDescription {
  readonly scope: 'story';
  find(story: StoryText, context: CheckContext): Omit<Finding, 'rule'>[];
}

export type Rule = TextRule | PassageRule | StoryRule;
