import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { Rule } from '../../../shared/domain/house-style/rule.ts';
import { RULES } from '../../../shared/domain/house-style/rules.ts';

export interface ProblemGroup {
  readonly rule: Rule;
  readonly problems: readonly Finding[];
  /** How many have a safe fix. */
  readonly fixable: number;
}

/** The problems by kind, in the order of the rules, each kind in the order of the story as it was checked. */
export function problemGroups(problems: readonly Finding[]): ProblemGroup[] {
  const byRule = Map.groupBy(problems, ({ rule }) => rule);
  return RULES.flatMap((rule) => {
    const of = byRule.get(rule.id) ?? [];
    return of.length === 0 ? [] : [{ rule, problems: of, fixable: of.filter(({ fix }) => fix !== null).length }];
  });
}

/** "1 problem", "12 problems". */
export const countWords = (count: number): string =>
  count === 1 ? '1 problem' : `${count.toLocaleString('en')} problems`;
