import { wordsOf } from '../ledger.ts';
import { placeSectionAndFlag, readSectionAndFlag, isSection } from './section-and-flag.ts';
import type { SourceItem } from './source-item.ts';
import { fieldPlace, fillField, shellPlace, type StoryDraft } from './story-draft.ts';
import {
  isShortName,
  readUtilityLine,
  regionNames,
  suggestFromLine,
  suggestNotice,
  utilityParts,
  type UtilityLine,
} from './utility-line.ts';

/**
 * Settles what stands over the headline: the site's frame goes into the suggestion for its shell, section and flag into the story, and a
 * sentence into the summary. `headlines` are the places of the headline itself. True where any of it is a web page's frame.
 */
export function readFrame(
  draft: StoryDraft,
  over: readonly SourceItem[],
  headlines: readonly number[],
  story: readonly SourceItem[],
): boolean {
  const frame = new FrameReader(draft, story);
  const kickerFrom = frame.keepKicker(over, headlines);
  for (const [at, item] of over.entries()) {
    if (!headlines.includes(at) && at < kickerFrom) frame.keep(item, over[at - 1], over[at + 1]);
  }
  return frame.seen;
}

class FrameReader {
  seen = false;
  readonly #draft: StoryDraft;
  readonly #storyWords: Set<string>;
  #noticeFollows = false;

  constructor(draft: StoryDraft, story: readonly SourceItem[]) {
    this.#draft = draft;
    this.#storyWords = new Set(
      wordsOf(
        story
          .slice(0, 12)
          .map(({ text }) => text)
          .join(' '),
      ).filter((word) => word.length > 4),
    );
  }

  /** Section and flag, which stand right over the headline on one line or on two. Gives the place of the first of them. */
  keepKicker(over: readonly SourceItem[], headlines: readonly number[]): number {
    let from = headlines.at(-1) ?? over.length;
    const found = { section: '', flag: '' };
    for (let at = from - 1; at >= 0 && at >= from - 1; at -= 1) {
      const item = over[at];
      const read = item && !item.block ? readSectionAndFlag(item.text) : undefined;
      if (!item || !read || (read.section && found.section) || (read.flag && found.flag)) break;
      found.section ||= read.section;
      found.flag ||= read.flag;
      placeSectionAndFlag(this.#draft, item, read);
      from = at;
    }
    const { fields } = this.#draft;
    fields.kicker ||= found.section;
    fields.flag ||= found.flag;
    if (found.section && isSection(found.section)) fields.section ||= found.section;
    return from;
  }

  keep(item: SourceItem, before: SourceItem | undefined, after: SourceItem | undefined): void {
    const { ledger } = this.#draft;
    if (item.block) return ledger.setAside(item.lines, 'It stands over the headline.');
    if (this.#noticeFollows && item.text.length > 30) return this.#keepNotice(item);
    this.#noticeFollows = false;
    const utility = readUtilityLine(item.text);
    if (utility) return this.#suggest(item, utility, item.text);
    const parts = utilityParts(item.text);
    if (parts) {
      for (const part of parts) this.#suggest(item, readUtilityLine(part) ?? this.#guess(part, before, after), part);
      return;
    }
    if (regionNames(item.text)) return this.#suggest(item, { field: 'regions', sure: true }, item.text);
    if (isShortName(item.text)) return this.#suggest(item, this.#guess(item.text, before, after), item.text);
    this.#keepSentence(item);
  }

  #suggest(item: SourceItem, utility: UtilityLine, text: string): void {
    const { ledger, shell, now } = this.#draft;
    this.seen = true;
    const place = shellPlace(utility.field);
    suggestFromLine(shell, utility, text, now);
    ledger.merge(
      item.lines,
      place,
      'It belongs to the site round the story, and went into the suggestion for its masthead.',
    );
    if (!utility.sure) {
      const what = utility.field === 'city' ? 'the city of the masthead' : 'a region of the masthead';
      ledger.doubt(`“${text}” was taken for ${what}.`, place, item.lines[0]);
    }
    this.#noticeFollows = utility.field === 'notice' && shell.notice === undefined;
  }

  /** A city stands beside the date or the temperature; any other name of the frame is one of its regions. */
  #guess(text: string, before: SourceItem | undefined, after: SourceItem | undefined): UtilityLine {
    const beside = [before, after].some((item) => {
      const field = item && readUtilityLine(item.text)?.field;
      return field === 'temperature' || field === 'date';
    });
    return {
      field: beside && this.#draft.shell.city === undefined && !isSection(text) ? 'city' : 'regions',
      sure: false,
    };
  }

  #keepNotice(item: SourceItem): void {
    this.#noticeFollows = false;
    suggestNotice(this.#draft.shell, item.text);
    this.#draft.ledger.merge(
      item.lines,
      shellPlace('notice'),
      'It is the site’s notice, and went into the suggestion for its masthead.',
    );
  }

  /** A sentence over the headline speaks of the story (its summary) or of the site (its notice). */
  #keepSentence(item: SourceItem): void {
    const { ledger } = this.#draft;
    const words = wordsOf(item.text).filter((word) => word.length > 4);
    const shared = words.filter((word) => this.#storyWords.has(word)).length;
    const headline = wordsOf(this.#draft.fields.headline).filter(
      (word) => word.length > 4 && words.includes(word),
    ).length;
    const speaksOfStory = headline > 0 || shared * 3 >= words.length;
    if (speaksOfStory && item.text.length <= 500 && fillField(this.#draft, 'summary', item)) {
      ledger.doubt('Is this the summary? It stands over the headline.', fieldPlace('summary'), item.lines[0]);
    } else if (!speaksOfStory && this.seen && this.#draft.shell.notice === undefined) {
      this.#keepNotice(item);
      ledger.doubt('This was taken for the site’s notice.', shellPlace('notice'), item.lines[0]);
    } else ledger.setAside(item.lines, 'It stands over the headline.');
  }
}
