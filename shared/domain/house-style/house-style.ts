import { z } from 'zod';
import { isJsonObject } from '../../lib/json.ts';
import { RULE_IDS } from './rule-ids.ts';
import defaultStyle from './default-house-style.json' with { type: 'json' };

const words = z.string().trim().min(1).max(100);
/** Longer phrases in which the words are right. */
const except = z.array(words).default([]);

export const DASHES = { 'spaced-em': ' — ', 'closed-em': '—', 'spaced-en': ' – ' } as const;

/** A newsroom's own rules, as a file: every part may be left out and then follows the default. */
export const houseStyleSchema = z.strictObject({
  /** Checks switched on or off; one that is not named follows its own default. */
  rules: z.partialRecord(z.enum(RULE_IDS), z.boolean()).default({}),
  limits: z
    .strictObject({
      /** Characters as a reader counts them. */
      headline: z.int().min(10).max(500).default(100),
      /** Words. */
      sentence: z.int().min(10).max(200).default(40),
    })
    .prefault({}),
  dash: z.enum(Object.keys(DASHES) as (keyof typeof DASHES)[]).default('spaced-em'),
  /** Words that are right though the dictionary lacks them. */
  words: z.array(words).default([]),
  /** One accepted spelling, and those it stands for. Capitals count only where an entry has some. */
  spellings: z.array(z.strictObject({ use: words, not: z.array(words).min(1), except })).default([]),
  /** Words to keep out of the paper's own voice; people may say them in quotation marks. */
  avoid: z
    .array(z.strictObject({ words, instead: z.array(words).default([]), reason: z.string().max(300), except }))
    .default([]),
});
export type HouseStyle = z.output<typeof houseStyleSchema>;

/** What a newsroom starts with: usual North American practice. */
export const DEFAULT_HOUSE_STYLE: HouseStyle = houseStyleSchema.parse(defaultStyle);

/** A newsroom's own style over the default, part by part; the default alone where its own can't be read. */
export function houseStyleOf(own: unknown): HouseStyle {
  if (!isJsonObject(own)) return DEFAULT_HOUSE_STYLE;
  const parsed = houseStyleSchema.safeParse({ ...defaultStyle, ...own });
  return parsed.success ? parsed.data : DEFAULT_HOUSE_STYLE;
}
