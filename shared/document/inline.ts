import { z } from 'zod';
import { linkedStory } from '../domain/story-link.ts';

/** The inline formats, as bits of a text's `format` (Lexical's own numbers). */
export const TEXT_FORMAT = { bold: 1, italic: 2, strikethrough: 4, subscript: 32, superscript: 64 } as const;
export type TextFormatName = keyof typeof TEXT_FORMAT;

const ALL_FORMATS = Object.values(TEXT_FORMAT).reduce((all, bit) => all | bit, 0);

export const textSchema = z.strictObject({
  type: z.literal('text'),
  version: z.literal(1),
  text: z.string(),
  format: z.int().refine((bits) => (bits & ~ALL_FORMATS) === 0, 'a format that stories do not have'),
});
export const lineBreakSchema = z.strictObject({ type: z.literal('linebreak'), version: z.literal(1) });

/** A web address a story may point to: http, https or mailto, absolute. */
export const linkUrlSchema = z
  .string()
  .max(4096)
  .refine((url) => isLinkUrl(url), 'a link needs a whole address, such as https://example.org/page');

/** True for an absolute http, https or mailto address. */
export function isLinkUrl(url: string): boolean {
  return /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i.test(url) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url);
}

/** What words of a story may link to: a web address, or another story of the newsroom (see storyLink). */
export const isLinkTarget = (url: string): boolean => isLinkUrl(url) || linkedStory(url) !== undefined;

export const linkTargetSchema = z
  .string()
  .max(4096)
  .refine(isLinkTarget, 'a link needs a whole address, such as https://example.org/page, or a story of the newsroom');

export const linkSchema = z.strictObject({
  type: z.literal('link'),
  version: z.literal(1),
  url: linkTargetSchema,
  children: z.array(z.discriminatedUnion('type', [textSchema, lineBreakSchema])),
});
export const inlineSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, linkSchema]);
export const inlinesSchema = z.array(inlineSchema);

export type InlineText = z.infer<typeof textSchema>;
export type InlineLink = z.infer<typeof linkSchema>;
export type Inline = z.infer<typeof inlineSchema>;

/** A run of plain text; `format` is a sum of TEXT_FORMAT bits. */
export const text = (content: string, format = 0): InlineText => ({ type: 'text', version: 1, text: content, format });
export const link = (url: string, content: string): InlineLink => ({
  type: 'link',
  version: 1,
  url,
  children: [text(content)],
});
