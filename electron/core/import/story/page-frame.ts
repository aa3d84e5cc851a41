import { wordsOf } from '../ledger.ts';
import { placeSectionAndFlag, readSectionAndFlag, isSection } from './section-and-flag.ts';
import type { SourceItem } from './source-item.ts';
import { fieldPlace, fillField, shellPlace, type StoryDraft } from './story-draft.ts';
import {
  isNoticeLabel,
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
  const kickers = frame.keepKicker(over, headlines);
  const city = cityAt(over);
  for (const [at, item] of over.entries()) {
    if (!headlines.includes(at) && !kickers.includes(at)) frame.keep(item, at === city);
  }
  return frame.seen;
}

/** The place of the masthead's city: the name before the temperature, else the one before or after the date; -1 where there is none. */
function cityAt(over: readonly SourceItem[]): number {
  const isName = (item: SourceItem | undefined): boolean =>
    item !== undefined && !item.block && isShortName(item.text) && !isSection(item.text) && !readUtilityLine(item.text);
  const fieldAt = (at: number): string | undefined => readUtilityLine(over[at]?.text ?? '')?.field;
  const beside = (field: string, step: 1 | -1): number =>
    over.findIndex((item, at) => isName(item) && fieldAt(at + step) === field);
  return [beside('temperature', 1), beside('date', -1), beside('date', 1)].find((at) => at >= 0) ?? -1;
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

  /** Section and flag, which stand right over the headline on one line or on two, whatever repeats of the headline stand between. Gives their places. */
  keepKicker(over: readonly SourceItem[], headlines: readonly number[]): number[] {
    const places: number[] = [];
    const found = { section: '', flag: '' };
    for (let at = (headlines.at(-1) ?? over.length) - 1; at >= 0; at -= 1) {
      if (headlines.includes(at)) continue;
      const item = over[at];
      const read = item && !item.block ? readSectionAndFlag(item.text) : undefined;
      if (!item || !read || (read.section && found.section) || (read.flag && found.flag)) break;
      found.section ||= read.section;
      found.flag ||= read.flag;
      placeSectionAndFlag(this.#draft, item, read);
      places.push(at);
    }
    const { fields } = this.#draft;
    fields.kicker ||= found.section;
    fields.flag ||= found.flag;
    if (found.section && isSection(found.section)) fields.section ||= found.section;
    return places;
  }

  keep(item: SourceItem, isCity: boolean): void {
    const { ledger, fields } = this.#draft;
    if (item.block) return ledger.setAside(item.lines, 'It stands over the headline.');
    const parts = utilityParts(item.text);
    const utility = readUtilityLine(item.text);
    const above = readSectionAndFlag(item.text);
    if (this.#noticeFollows && !utility && !above?.flag) return this.#keepNotice(item);
    this.#noticeFollows = false;
    if (parts) {
      for (const part of parts) this.#suggest(item, readUtilityLine(part) ?? this.#guess(part, parts.length > 1), part);
      return;
    }
    if (utility) return this.#suggest(item, utility, item.text);
    // Why: no site has a region by the name of "WorldExclusive"; the page put something between it and the headline.
    if (above?.section && above.flag && fields.kicker === '' && fields.flag === '') {
      Object.assign(fields, { kicker: above.section, flag: above.flag });
      if (isSection(above.section)) fields.section ||= above.section;
      return placeSectionAndFlag(this.#draft, item, above);
    }
    if (regionNames(item.text)) return this.#suggest(item, { field: 'regions', sure: true }, item.text);
    if (isShortName(item.text)) return this.#suggest(item, this.#guess(item.text, isCity), item.text);
    this.#keepSentence(item);
  }

  #suggest(item: SourceItem, utility: UtilityLine, text: string): void {
    const { ledger, shell, now } = this.#draft;
    this.seen = true;
    if (utility.field === 'navigation' && !isSection(text))
      return ledger.setAside(item.lines, 'It is a part of the page round the story.');
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
    this.#noticeFollows = utility.field === 'notice' && isNoticeLabel(text);
  }

  /** A name of the frame that says no more of itself: the city, a section of the site's menu, or one of its regions. */
  #guess(text: string, mayBeCity: boolean): UtilityLine {
    if (isSection(text)) return { field: 'home', sure: true };
    return { field: mayBeCity && this.#draft.shell.city === undefined ? 'city' : 'regions', sure: false };
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
    if (!/(?:^|\s)\p{Ll}/u.test(item.text)) return ledger.setAside(item.lines, 'It stands over the headline.');
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
