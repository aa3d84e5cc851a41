import { bodyOf, type ArticleDocument } from '../../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../../shared/document/blocks/empty-block.ts';
import { FORMAT_VERSION } from '../../../../shared/document/format-version.ts';
import type { ImportPlace, ShellSuggestion } from '../../../../shared/contract/import-report.ts';
import { blockLines } from '../../../../shared/document/read/plain-text.ts';
import type { ArticleFields } from '../../../../shared/document/article-fields.ts';
import { readHead } from './page-head.ts';
import { readBody, type BodyManner } from './story-body.ts';
import type { SourceItem } from './source-item.ts';
import type { StoryDraft } from './story-draft.ts';

/** Makes a story of a source's pieces: what stands at the top goes into its fields, the rest into its body. */
export function tellStory(draft: StoryDraft, items: readonly SourceItem[], manner: BodyManner): void {
  const body = readHead(draft, items);
  readBody(draft, items.slice(body), manner);
}

/** The document of a draft. A body without a block gets an empty paragraph, for somebody to write in. */
export function documentOf({ fields, blocks }: StoryDraft): ArticleDocument {
  return {
    formatVersion: FORMAT_VERSION,
    fields,
    body: bodyOf(blocks.length > 0 ? blocks : [emptyBlock('paragraph')]),
  };
}

/** The words that stand in a place of a story, against which the ledger holds what it was told. */
export function wordsIn({ fields, body }: ArticleDocument, shell: ShellSuggestion): (place: ImportPlace) => string {
  const byId = new Map(body.root.children.map((block) => [block.id as string, block]));
  return (place) => {
    if (place.kind === 'shell') return textsIn(shell).join('\n');
    if (place.kind === 'field') return fieldWords(fields, place.field);
    const block = byId.get(place.blockId);
    return block ? [...blockLines(block), ...textsIn(block)].join('\n') : '';
  };
}

/** Every text in a value, the addresses of links too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function fieldWords(fields: ArticleFields, field: string): string {
  const value = Object.entries(fields).find(([name]) => name === field)?.[1];
  const lead = field === 'leadVideo' ? fields.leadVideo : field === 'leadImage' ? fields.leadImage : null;
  return [...(lead ? blockLines(lead) : []), ...textsIn(value)].join('\n');
}
