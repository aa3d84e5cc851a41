import { readBylineLine, readNamesLine, type BylineLine } from './byline-line.ts';
import { readClipLine } from './clip-line.ts';
import { findClip, isClipLabel } from './clip.ts';
import { isFurniture } from './furniture.ts';
import { readPictureCaption } from './picture-caption.ts';
import { placeSectionAndFlag, readSectionAndFlag } from './section-and-flag.ts';
import { sameWords, type SourceItem } from './source-item.ts';
import { addBlock, addParagraph, fieldPlace, fillField, oneLine, type StoryDraft } from './story-draft.ts';

/** How many items may stand between headline and body. */
const MOST_ITEMS = 14;
const LONGEST_DECK = 400;
/** How many lines of words may stand between headline and lead video: deck and summary. */
const MOST_BEFORE_LEAD = 2;
const LABELS = /^(summary|deck|standfirst|subheading)\s*:\s*/i;

/**
 * Reads what stands between headline and body: deck, summary, byline, dates, lead video. `isPage` says that the source shows itself as the copy of
 * a page. Gives the number of items read.
 */
export function readUnderHeadline(draft: StoryDraft, items: readonly SourceItem[], isPage: boolean): number {
  const reader = new UnderHeadline(draft, items);
  return reader.read(isPage);
}

class UnderHeadline {
  readonly #draft: StoryDraft;
  readonly #items: readonly SourceItem[];

  constructor(draft: StoryDraft, items: readonly SourceItem[]) {
    this.#draft = draft;
    this.#items = items;
  }

  read(isPage: boolean): number {
    const lead = this.#findLead();
    const marks = this.#marks(lead?.at ?? -1, lead ? lead.at + lead.length : 0);
    const end = Math.max(marks.at(-1) === undefined ? 0 : (marks.at(-1) ?? 0) + 1, lead ? lead.at + lead.length : 0);
    const before = this.#items.slice(0, end);
    const words: SourceItem[] = [];
    for (const [at, item] of before.entries()) {
      if (lead && at >= lead.at && at < lead.at + lead.length) continue;
      if (!this.#settleMark(item, at)) words.push(item);
    }
    this.#settleWords(words);
    return end > 0 ? end : this.#deckWithoutMarks(isPage);
  }

  /** The lead video: a clip before the first paragraph, without the "WATCH |" that stands over clips of the body. */
  #findLead(): { at: number; length: number } | undefined {
    const { now, fields, ledger } = this.#draft;
    let before = 0;
    for (let at = 0; at < Math.min(MOST_ITEMS, this.#items.length); at += 1) {
      const item = this.#items[at];
      if (!item || item.level > 1 || this.#isBody(item) || isClipLabel(item.text) || before > MOST_BEFORE_LEAD)
        return undefined;
      if (item.block?.type === 'video-segment') return this.#leadBlock(at);
      const clip = this.#isDeckBeforeClip(at) ? undefined : findClip(this.#items, at, now);
      if (!clip) {
        if (!this.#isMark(item, at, 0)) before += 1;
        continue;
      }
      const place = fieldPlace('leadVideo');
      fields.leadVideo = clip.segment;
      clip.settle(this.#draft, place);
      if (clip.segment.title === '') {
        clip.segment.title = fields.headline;
        ledger.doubt('The lead video had no title of its own, and has the headline’s words for now.', place);
      }
      return { at, length: clip.length };
    }
    return undefined;
  }

  #leadBlock(at: number): { at: number; length: number } | undefined {
    const { block, lines } = this.#items[at] ?? { lines: [] };
    if (block?.type !== 'video-segment') return undefined;
    this.#draft.fields.leadVideo = block;
    this.#draft.ledger.place(lines, fieldPlace('leadVideo'));
    return { at, length: 1 };
  }

  /** Where one line alone stands between headline and age, it is the deck: the player's title would have repeated the headline. */
  #isDeckBeforeClip(at: number): boolean {
    const item = this.#items[at];
    const next = this.#items[at + 1];
    if (
      at !== 0 ||
      !item ||
      !next ||
      next.block ||
      this.#draft.fields.deck !== '' ||
      sameWords(item.text, this.#draft.fields.headline)
    )
      return false;
    return (
      item.text.length > 20 &&
      readClipLine(item.text, this.#draft.now) === undefined &&
      readClipLine(next.text, this.#draft.now)?.before === ''
    );
  }

  #isBody(item: SourceItem): boolean {
    return item.text.length > LONGEST_DECK || item.block?.type === 'list' || item.block?.type === 'quote';
  }

  /** The places of lines that only a page's head has: bylines, dates, share buttons, the lead picture's caption. */
  #marks(leadFrom: number, leadTo: number): number[] {
    const marks: number[] = [];
    for (let at = 0; at < Math.min(MOST_ITEMS, this.#items.length); at += 1) {
      const item = this.#items[at];
      if (!item || (at - Math.max(marks.at(-1) ?? -1, leadTo - 1) > 3 && at >= leadTo)) break;
      if (at >= leadFrom && at < leadTo) continue;
      if (this.#isBody(item) || isClipLabel(item.text)) break;
      if (this.#isMark(item, at, leadTo)) marks.push(at);
    }
    return marks;
  }

  /** True for a line that only a page's head has. What bodies have too (a caption, a share button) is one right under the headline alone, or after the lead. */
  #isMark(item: SourceItem, at: number, leadTo: number): boolean {
    if (item.role !== undefined || readBylineLine(item.text) || this.#namesAt(at)) return true;
    const isClose = at === 0 || (leadTo > 0 && at <= leadTo) || this.#isMarkBefore(at, leadTo);
    if (!isClose) return false;
    if (isFurniture(item.text)) return true;
    return !this.#draft.fields.leadVideo && (item.block?.type === 'image' || readPictureCaption(item) !== undefined);
  }

  #isMarkBefore(at: number, leadTo: number): boolean {
    const before = this.#items[at - 1];
    return before !== undefined && this.#isMark(before, at - 1, leadTo);
  }

  /** Names alone on a line are a byline where a date stands on the next. */
  #namesAt(at: number): BylineLine | undefined {
    const next = this.#items[at + 1];
    const date = next && !next.block ? readBylineLine(next.text) : undefined;
    const item = this.#items[at];
    return date?.people.length === 0 && item && !item.block ? readNamesLine(item.text) : undefined;
  }

  #settleMark(item: SourceItem, at: number): boolean {
    const { ledger, fields } = this.#draft;
    if (item.block?.type === 'image' || (!item.block && readPictureCaption(item))) return this.#settlePicture(item);
    if (item.block) return false;
    const byline =
      item.role === 'deck' || item.role === 'summary' ? undefined : (readBylineLine(item.text) ?? this.#namesAt(at));
    if (byline) {
      this.#settleByline(item, byline);
      return true;
    }
    if (isFurniture(item.text)) {
      ledger.setAside(item.lines, 'It is a part of the page round the story.');
      return true;
    }
    const above = readSectionAndFlag(item.text);
    if (above && ((above.section && fields.kicker === '') || (above.flag && fields.flag === ''))) {
      fields.kicker ||= above.section;
      fields.flag ||= above.flag;
      placeSectionAndFlag(this.#draft, item, above);
      return true;
    }
    if (above?.flag && !above.section) {
      ledger.setAside(item.lines, `The story has the flag “${fields.flag}” already.`);
      ledger.doubt(`The page shows a second flag, “${above.flag}”.`, fieldPlace('flag'), item.lines[0]);
      return true;
    }
    return false;
  }

  #settlePicture(item: SourceItem): boolean {
    const { fields, ledger } = this.#draft;
    const image = item.block?.type === 'image' ? item.block : readPictureCaption(item);
    if (!image || fields.leadImage || fields.leadVideo) return false;
    fields.leadImage = image;
    ledger.place(item.lines, fieldPlace('leadImage'));
    if (!item.block)
      ledger.doubt(
        'This was taken for the caption of the lead picture, which the text does not hold.',
        fieldPlace('leadImage'),
        item.lines[0],
      );
    return true;
  }

  #settleByline(item: SourceItem, read: BylineLine): void {
    const { fields, ledger } = this.#draft;
    const left = [
      /^by\b/i.test(item.text) ? 'The word “By” was left out.' : '',
      read.other.length > 0 ? `Not taken as a name: ${read.other.join(', ')}.` : '',
    ];
    if (read.people.length > 0) {
      fields.byline.push(...read.people.filter(({ name }) => !fields.byline.some((known) => known.name === name)));
      ledger.place(item.lines, fieldPlace('byline'), left.filter(Boolean).join(' '));
    }
    for (const [field, date] of [
      ['firstPublishedAt', read.published],
      ['updatedAt', read.updated],
    ] as const) {
      if (!date) continue;
      fields[field] ??= date.moment;
      ledger.merge(item.lines, fieldPlace(field), 'The date became the story’s own.');
      if (!date.zoned)
        ledger.doubt(`“${item.text}” names no time zone; UTC was taken.`, fieldPlace(field), item.lines[0]);
    }
    if (read.people.length === 0 && left[1]) ledger.doubt(left[1], fieldPlace('byline'), item.lines[0]);
  }

  /** What is left between headline and body is the deck and, behind it, the summary. */
  #settleWords(words: readonly SourceItem[]): void {
    const { ledger } = this.#draft;
    const left = words.filter((item) => !this.#settleNamed(item));
    for (const [at, item] of left.entries()) {
      if (item.block) {
        addBlock(this.#draft, item.block, item.lines);
        continue;
      }
      const field = at === 0 && this.#draft.fields.deck === '' ? 'deck' : 'summary';
      if (!fillField(this.#draft, field, item)) addParagraph(this.#draft, item);
      else if (left.length > 1) ledger.doubt(`Is this the ${field}?`, fieldPlace(field), item.lines[0]);
    }
  }

  #settleNamed(item: SourceItem): boolean {
    const label = LABELS.exec(item.text);
    const role = item.role ?? (label?.[1]?.toLowerCase() === 'summary' ? 'summary' : label ? 'deck' : undefined);
    if (role !== 'deck' && role !== 'summary') return false;
    const value = item.text.slice(label?.[0].length ?? 0);
    if (!fillField(this.#draft, role, item, value)) return false;
    if (label) this.#draft.ledger.place(item.lines, fieldPlace(role), `The label “${label[1]}” was left out.`);
    return true;
  }

  /** A page's copy without byline or video: the first line under the headline is its deck, where it is short and more follows. */
  #deckWithoutMarks(isPage: boolean): number {
    const [first, second] = this.#items;
    if (!first || first.block || first.level > 1) return 0;
    const marked = first.role === 'deck' || LABELS.test(first.text);
    if (!marked && !(isPage && second && first.text.length <= 220 && !second.block)) return 0;
    if (isClipLabel(first.text)) return 0;
    if (this.#settleNamed(first)) return 1;
    // Why: between headline and body nothing tells the two apart, and a deck seldom ends in a full stop.
    if (/[.!?]["”’]?$/.test(first.text)) {
      this.#draft.ledger.doubt('No deck was found. Is it the first paragraph?', fieldPlace('deck'), first.lines[0]);
      return 0;
    }
    this.#draft.fields.deck = oneLine(first.text);
    this.#draft.ledger.place(first.lines, fieldPlace('deck'));
    this.#draft.ledger.doubt(
      'Is this the deck? It stands right under the headline.',
      fieldPlace('deck'),
      first.lines[0],
    );
    return 1;
  }
}
