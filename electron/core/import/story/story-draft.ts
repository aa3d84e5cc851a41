import type { ImportPlace, ShellSuggestion } from '../../../../shared/contract/import-report.ts';
import { emptyFields, type ArticleFields } from '../../../../shared/document/article-fields.ts';
import type { Block } from '../../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../../shared/document/blocks/empty-block.ts';
import type { Ledger, LineId } from '../ledger.ts';
import type { SourceItem } from './source-item.ts';

export const fieldPlace = (field: keyof ArticleFields): ImportPlace => ({ kind: 'field', field });
export const blockPlace = (block: Block): ImportPlace => ({ kind: 'block', blockId: block.id, type: block.type });
export const shellPlace = (field: string): ImportPlace => ({ kind: 'shell', field });

/** A story that is being put together from a source, with the ledger of what became of the source's lines. */
export interface StoryDraft {
  readonly fields: ArticleFields;
  readonly blocks: Block[];
  readonly shell: ShellSuggestion;
  readonly ledger: Ledger;
  readonly notes: string[];
  /** The moment of the import, from which "4 years ago" is counted. */
  readonly now: Date;
}

export const newDraft = (ledger: Ledger, now: Date, language: string): StoryDraft => ({
  fields: emptyFields(language),
  blocks: [],
  shell: {},
  ledger,
  notes: [],
  now,
});

type TextField = { [F in keyof ArticleFields]-?: ArticleFields[F] extends string ? F : never }[keyof ArticleFields];

/** Puts an item's words into a field of text; where the field is taken, the item stays unsettled and the answer is false. */
export function fillField(draft: StoryDraft, field: TextField, item: SourceItem, value = item.text): boolean {
  if (draft.fields[field] !== '') return false;
  draft.fields[field] = oneLine(value);
  draft.ledger.place(item.lines, fieldPlace(field));
  return true;
}

/** Adds a block whose words are those of the lines. */
export function addBlock(draft: StoryDraft, block: Block, lines: readonly LineId[], leftOut = ''): void {
  draft.blocks.push(block);
  draft.ledger.place(lines, blockPlace(block), leftOut);
}

export function addParagraph(draft: StoryDraft, item: SourceItem): void {
  addBlock(draft, { ...emptyBlock('paragraph'), children: item.inlines }, item.lines);
}

/** A text as a field holds it: on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
