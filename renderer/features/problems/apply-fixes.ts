import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { StoryEditorHandle } from '../../editor/index.ts';
import type { StoryView } from '../story/index.ts';
import { patchOf, textAt } from './text-of-field.ts';

/** Words to put in place of those that a finding shows. */
export interface Fix {
  readonly finding: Finding;
  readonly replacement: string;
}

/** The text with the fixes in it, and how many still fitted; each is left where other words stand by now. */
export function fixedText(text: string, fixes: readonly Fix[]): { text: string; count: number } {
  let [fixed, count] = [text, 0];
  for (const { finding, replacement } of [...fixes].sort((a, b) => b.finding.start - a.finding.start)) {
    const { start, end, found } = finding;
    if (fixed.slice(start, end) !== found) continue;
    fixed = fixed.slice(0, start) + replacement + fixed.slice(end);
    count += 1;
  }
  return { text: fixed, count };
}

/** Lays the fixes of one thing's fields over it, field by field. */
function fixFields<T extends object>(
  holder: T,
  fixes: readonly Fix[],
  lay: (patch: Partial<T>, whole: T) => boolean,
): number {
  let done = 0;
  let present = holder;
  for (const [field, of] of Map.groupBy(fixes, ({ finding }) => finding.field)) {
    const before = textAt(present, field);
    if (before === undefined) continue;
    const { text, count } = fixedText(before, of);
    const patch = patchOf(present, field, text) as Partial<T>;
    const next = { ...present, ...patch };
    if (count === 0 || !lay(patch, next)) continue;
    present = next;
    done += count;
  }
  return done;
}

const holdsText = (block: Block): boolean => 'children' in block;

function fixBody(editor: StoryEditorHandle, fixes: readonly Fix[]): number {
  const blocks = new Map(editor.getBody().root.children.map((block) => [block.id as string, block]));
  const inText = fixes.filter(({ finding }) => {
    const block = blocks.get(finding.blockId ?? '');
    return block !== undefined && holdsText(block);
  });
  const changes = inText.map(({ finding, replacement }) => ({
    blockId: finding.blockId ?? '',
    start: finding.start,
    end: finding.end,
    expected: finding.found,
    replacement,
  }));
  let done = changes.length > 0 ? editor.replaceTexts(changes) : 0;
  const inFields = fixes.filter((fix) => !inText.includes(fix));
  for (const [id, of] of Map.groupBy(inFields, ({ finding }) => finding.blockId ?? '')) {
    const block = blocks.get(id);
    if (block) done += fixFields(block, of, (patch) => editor.updateBlock(id, patch));
  }
  return done;
}

/** What fixes have done: how many in all, how many of them in the body, and how to take back those in the fields around it. */
export interface Fixed {
  readonly count: number;
  readonly inBody: number;
  undoFields(): void;
}

/** Puts fixes into the open story: the body's in one undo step. Words that have changed since they were checked stay. */
export function applyFixes(story: StoryView, fixes: readonly Fix[]): Fixed {
  const { fields } = story.document;
  let before: Partial<ArticleFields> = {};
  const lay = (patch: Partial<ArticleFields>): boolean => {
    const names = Object.keys(patch) as (keyof ArticleFields)[];
    before = { ...Object.fromEntries(names.map((name) => [name, fields[name]])), ...before };
    story.setFields(patch);
    return true;
  };
  const { leadVideo, leadImage } = fields;
  const of = (id: string | null): Fix[] => fixes.filter(({ finding }) => finding.blockId === id);
  let around = fixFields(fields, of(null), lay);
  if (leadVideo) around += fixFields(leadVideo, of(leadVideo.id), (_, whole) => lay({ leadVideo: whole }));
  if (leadImage) around += fixFields(leadImage, of(leadImage.id), (_, whole) => lay({ leadImage: whole }));
  const rest = fixes.filter(
    ({ finding: { blockId } }) => blockId !== null && blockId !== leadVideo?.id && blockId !== leadImage?.id,
  );
  const editor = story.editor.current;
  const inBody = editor && rest.length > 0 ? fixBody(editor, rest) : 0;
  return { count: around + inBody, inBody, undoFields: () => story.setFields(before) };
}
