import type { BlockId } from '../domain/ids.ts';
import { toComeMarks } from '../domain/to-come.ts';
import type { ArticleDocument } from './article-document.ts';
import type { ArticleFields } from './article-fields.ts';
import type { Block } from './blocks/block.ts';
import type { Image } from './blocks/image.ts';
import type { VideoSegment } from './blocks/video-segment.ts';
import { notUnderstood } from './read/not-understood.ts';
import { blockLines } from './read/plain-text.ts';

export const PUBLISH_PROBLEM_KINDS = [
  'headline-missing',
  'alt-missing',
  'captions-missing',
  'to-come',
  'unknown-block',
  'under-embargo',
  'not-understood',
] as const;

/** Something that stops a story from being published: in a block or in a field of the story, the other of the two being null. */
export interface PublishProblem {
  kind: (typeof PUBLISH_PROBLEM_KINDS)[number];
  blockId: BlockId | null;
  field: keyof ArticleFields | null;
  /** The place, what is wrong there and what to do, in sentences. */
  message: string;
}

/** What stops a story from being published at a moment (ISO 8601), in the order of the page; an empty list lets it through. */
export function publishProblems(document: ArticleDocument, { asOf }: { asOf: string }): PublishProblem[] {
  const { fields, body } = document;
  const problems: PublishProblem[] = [];
  const ofField = (kind: PublishProblem['kind'], field: keyof ArticleFields, message: string): void =>
    void problems.push({ kind, blockId: null, field, message });
  if (!fields.headline.trim()) ofField('headline-missing', 'headline', 'The story has no headline. Write one.');
  if (fields.embargoAt !== null && Date.parse(fields.embargoAt) > Date.parse(asOf)) {
    const message = `The story is under embargo until ${momentWords(fields.embargoAt)}. Publish it then, or change the embargo.`;
    ofField('under-embargo', 'embargoAt', message);
  }
  for (const { blockId, field, typed, place } of notUnderstood(document)) {
    const message = `“${typed}” in ${place} could not be understood. Correct it, or empty the field.`;
    problems.push({ kind: 'not-understood', blockId, field, message });
  }
  for (const [field, name] of WORDS)
    if (toComeMarks(fields[field]).length > 0) ofField('to-come', field, toCome(name, fields[field]));
  const names = fields.byline.flatMap(({ name, role }) => [name, role]).join(' ');
  if (toComeMarks(names).length > 0) ofField('to-come', 'byline', toCome('The byline', names));
  if (fields.leadVideo) problems.push(...blockProblems(fields.leadVideo, 'The lead video'));
  if (fields.leadImage) problems.push(...blockProblems(fields.leadImage, 'The lead image'));
  body.root.children.forEach((block, at) =>
    problems.push(...blockProblems(block, `Block ${at + 1} (${block.type.replaceAll('-', ' ')})`)),
  );
  return problems;
}

/** A moment as it was written, offset and all: "2026-11-24 08:30 UTC+01:00". */
const momentWords = (iso: string): string =>
  `${iso.slice(0, 16).replace('T', ' ')} UTC${/[+-]\d{2}:\d{2}$/.exec(iso)?.[0] ?? ''}`;

const WORDS = [
  ['kicker', 'The kicker'],
  ['flag', 'The flag'],
  ['headline', 'The headline'],
  ['deck', 'The deck'],
  ['summary', 'The summary'],
  ['dateline', 'The dateline'],
] as const;

/** Characters of the words round a mark that its message shows, to each side. */
const AROUND = 24;

function toCome(place: string, text: string): string {
  const [first, ...others] = toComeMarks(text);
  const [from, to] = [Math.max(0, (first?.index ?? 0) - AROUND), (first?.index ?? 0) + AROUND];
  const words = `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
  const how =
    others.length > 0 ? `${others.length + 1} marks for words to come, the first` : 'a mark for words to come';
  return `${place} has ${how}: “${words}” Write what belongs there, or take it out.`;
}

function blockProblems(block: Block, place: string): PublishProblem[] {
  const { id: blockId } = block;
  const problem = (kind: PublishProblem['kind'], message: string): PublishProblem => ({
    kind,
    blockId,
    field: null,
    message,
  });
  const problems: PublishProblem[] = [];
  if (block.type === 'video-segment' && lacksCaptions(block)) {
    const message = `${place}: the video “${block.title.trim() || block.media?.name}” has no captions. Add them, or record why it may go without.`;
    problems.push(problem('captions-missing', message));
  }
  if (block.type === 'image' && lacksAlt(block)) {
    const which = block.caption.trim() ? `the picture “${block.caption.trim()}”` : `the picture ${block.media?.name}`;
    const message = `${place}: ${which} has no alternative text. Describe it, or say that it is decorative.`;
    problems.push(problem('alt-missing', message));
  }
  const unwritten = blockLines(block).find((line) => toComeMarks(line).length > 0);
  if (unwritten !== undefined) problems.push(problem('to-come', toCome(place, unwritten)));
  if (block.type === 'unknown-block') {
    const message = `${place} is of a kind that this version of Copydesk does not know. Take it out, or publish with the program that made it.`;
    problems.push(problem('unknown-block', message));
  }
  return problems;
}

const lacksAlt = ({ media, decorative, alt }: Image): boolean => media !== null && !decorative && !alt.trim();

/** True for a film that nobody can follow without hearing it: no captions, and no word of why it may go without. */
export const lacksCaptions = ({ media, captions, captionsWaiver }: VideoSegment): boolean =>
  media !== null && captions.length === 0 && !captionsWaiver?.reason.trim();
