import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { blockLines } from '../../../shared/document/read/plain-text.ts';

/** The words of a story as the index holds them; every field and block that a person can read or type. */
export interface SearchableText {
  headline: string;
  fields: string;
  body: string;
}

export function searchableText({ fields, body }: ArticleDocument): SearchableText {
  const lead = [fields.leadVideo, fields.leadImage].flatMap((block) => (block ? blockLines(block) : []));
  const people = fields.byline.flatMap(({ name, role }) => [name, role]);
  const around = [
    fields.kicker,
    fields.section,
    fields.flag,
    fields.deck,
    fields.summary,
    fields.slug,
    fields.dateline,
  ];
  return {
    headline: fields.headline,
    fields: [...around, ...people, ...fields.tags, ...lead].filter(Boolean).join('\n'),
    body: body.root.children.flatMap(blockLines).join('\n'),
  };
}
