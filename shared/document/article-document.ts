import { z } from 'zod';
import { articleFieldsSchema, emptyFields } from './article-fields.ts';
import { blockSchema, type Block } from './blocks/block.ts';
import { emptyBlock } from './blocks/empty-block.ts';
import { FORMAT_VERSION } from './format-version.ts';

/** The body in Lexical's serialized shape: one root whose children are the blocks, in order. */
export const bodySchema = z.strictObject({
  root: z.strictObject({
    type: z.literal('root'),
    version: z.literal(1),
    children: z.array(blockSchema).superRefine((blocks, context) => {
      const seen = new Set<string>();
      blocks.forEach((block, index) => {
        if (seen.has(block.id))
          context.addIssue({ code: 'custom', path: [index, 'id'], message: `the id ${block.id} is used twice` });
        seen.add(block.id);
      });
    }),
  }),
});
export type Body = z.infer<typeof bodySchema>;

/** A story as the program holds it in memory; `read-document` makes it from stored JSON, `write-document` the other way round. */
export const articleDocumentSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  fields: articleFieldsSchema,
  body: bodySchema,
});
export type ArticleDocument = z.infer<typeof articleDocumentSchema>;

export const bodyOf = (blocks: Block[]): Body => ({ root: { type: 'root', version: 1, children: blocks } });

/** A story with no words: empty fields and one empty paragraph. */
export function emptyDocument(language?: string): ArticleDocument {
  return { formatVersion: FORMAT_VERSION, fields: emptyFields(language), body: bodyOf([emptyBlock('paragraph')]) };
}
