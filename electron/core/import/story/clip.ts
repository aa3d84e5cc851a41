import { emptyBlock } from '../../../../shared/document/blocks/empty-block.ts';
import type { VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import type { ImportPlace } from '../../../../shared/contract/import-report.ts';
import { formatDuration } from '../../../../shared/domain/duration.ts';
import { isBareClock, readClipLine, type ClipLine } from './clip-line.ts';
import { firstLink, sameWords, type SourceItem } from './source-item.ts';
import { oneLine, type StoryDraft } from './story-draft.ts';

/** A clip found among the items: what a player printed, and the items that its words came from. */
export interface FoundClip {
  segment: VideoSegment;
  /** How many items it takes up, from where it was looked for. */
  length: number;
  /** Tells the ledger what became of each line, and what to confirm; to be called once the clip has its place. */
  settle(draft: StoryDraft, place: ImportPlace): void;
}

const LABELLED = /^(WATCH|LISTEN|VIDEO|SEE|VIEW)\s*(?:\||:|–|—)\s*(\S.*)$/s;
const LABELLED_IN_ANY_CASE = /^(watch|listen|video)\s*\|\s*(\S.*)$/is;
const LONGEST_TITLE = 220;
const LONGEST_CAPTION = 700;

/** True for a line that begins a clip, such as "WATCH | The night of the vote:". */
export const isClipLabel = (text: string): boolean => LABELLED.test(text) || LABELLED_IN_ANY_CASE.test(text);

type Told = (draft: StoryDraft, place: ImportPlace) => void;

/** A "WATCH | title:" with what follows it, or a player's title, age and duration without such a line. undefined where none starts here. */
export function findClip(items: readonly SourceItem[], from: number, now: Date): FoundClip | undefined {
  const clip = new ClipReader(items, from, now);
  return clip.read();
}

class ClipReader {
  readonly #segment = emptyBlock('video-segment');
  readonly #told: Told[] = [];
  readonly #items: readonly SourceItem[];
  readonly #from: number;
  readonly #now: Date;
  #at: number;
  /** True once an age or a duration was read as a player prints it. */
  #printed = false;

  constructor(items: readonly SourceItem[], from: number, now: Date) {
    this.#items = items;
    this.#from = from;
    this.#at = from;
    this.#now = now;
  }

  read(): FoundClip | undefined {
    const labelled = this.#readLabel();
    if (!labelled && !this.#readPlayerTitle() && !this.#startsWithClipLine()) return undefined;
    if (labelled) this.#readPlayer();
    this.#readClipLines();
    if (!labelled && !this.#printed) return undefined;
    if (this.#printed && this.#segment.caption === '') this.#readCaption();
    if (labelled) this.#readPlayer();
    return {
      segment: this.#segment,
      length: this.#at - this.#from,
      settle: (draft, place) => {
        for (const tell of this.#told) tell(draft, place);
      },
    };
  }

  #item(): SourceItem | undefined {
    return this.#items[this.#at];
  }

  /** "WATCH | The night of the vote:", and the same title again where the player repeats it. */
  #readLabel(): boolean {
    const item = this.#item();
    if (!item || item.block || item.text.length > 3000) return false;
    const found = LABELLED.exec(item.text) ?? LABELLED_IN_ANY_CASE.exec(item.text);
    if (!found?.[1] || !found[2]) return false;
    const fused = readClipLine(found[2], this.#now);
    const title = undoubled(fused?.before || found[2]);
    if (title.length > LONGEST_TITLE) return false;
    this.#segment.label = found[1].toUpperCase();
    this.#segment.title = title;
    this.#segment.sourceUrl = firstLink(item).replace(/^mailto:.*$/, '');
    if (fused) return this.#keepFused(item, fused);
    this.#told.push(({ ledger }, place) => ledger.place(item.lines, place));
    this.#at += 1;
    this.#readRepeatedTitle();
    return true;
  }

  #keepFused(item: SourceItem, fused: ClipLine): true {
    this.#take(fused);
    this.#segment.caption = oneLine(fused.after);
    this.#told.push((draft, place) => {
      draft.ledger.place(
        item.lines,
        place,
        'Title, age, duration and caption ran together on this line and were parted.',
      );
      draft.ledger.doubt('Are title and caption of this clip parted at the right word?', place, item.lines[0]);
    });
    this.#at += 1;
    return true;
  }

  #readRepeatedTitle(): void {
    const item = this.#item();
    if (!item || item.block || item.text.length > LONGEST_TITLE) return;
    const { title } = this.#segment;
    if (sameWords(item.text, title)) {
      this.#segment.sourceUrl ||= firstLink(item).replace(/^mailto:.*$/, '');
      this.#told.push(({ ledger }, place) => ledger.merge(item.lines, place, 'It repeats the title of the clip.'));
      this.#at += 1;
    } else if (this.#isFollowedByClipLine()) {
      this.#told.push(({ ledger }, place) => {
        ledger.setAside(item.lines, `The player calls this clip otherwise than the story (“${title}”).`);
        ledger.doubt(`The player’s own title of this clip is “${item.text}”.`, place, item.lines[0]);
      });
      this.#at += 1;
    }
  }

  #readPlayerTitle(): boolean {
    const item = this.#item();
    if (!item || item.block || item.text === '' || item.text.length > LONGEST_TITLE || item.text.includes('\n'))
      return false;
    if (readClipLine(item.text, this.#now) || !this.#isFollowedByClipLine()) return false;
    // Why: an age alone under a line is a post's or a comment's; a clip prints its duration.
    if (!this.#hasDurationAfter(this.#at + 1)) return false;
    this.#segment.title = oneLine(item.text);
    this.#told.push(({ ledger }, place) => ledger.place(item.lines, place));
    this.#at += 1;
    return true;
  }

  #startsWithClipLine(): boolean {
    const item = this.#item();
    const line = item && !item.block && !isBareClock(item.text) ? readClipLine(item.text, this.#now) : undefined;
    if (!item || !line) return false;
    if (line.before === '') return this.#hasDurationAfter(this.#at);
    if (line.before.length > LONGEST_TITLE) return false;
    this.#segment.title = undoubled(line.before);
    return this.#keepFused(item, line);
  }

  /** A player that the reader recognised (an embedded video) beside the words about it. */
  #readPlayer(): void {
    const item = this.#item();
    const player = item?.block;
    if (!item || (player?.type !== 'video-segment' && player?.type !== 'embed')) return;
    const { label, title, id, sourceUrl } = this.#segment;
    if (player.type === 'video-segment')
      Object.assign(this.#segment, {
        ...player,
        id,
        label,
        title: title || player.title,
        sourceUrl: player.sourceUrl || sourceUrl,
      });
    else this.#segment.sourceUrl ||= player.url;
    this.#segment.caption ||= player.caption;
    const left = title !== '' && player.title !== '' && !sameWords(title, player.title);
    const reason = left ? `The player’s own title, “${player.title}”, was left out.` : 'It belongs to the same clip.';
    this.#told.push(({ ledger }, place) => ledger.merge(item.lines, place, reason));
    this.#at += 1;
    this.#readRepeatedTitle();
  }

  /** Age and duration, on one line or on two. */
  #readClipLines(): void {
    for (let item = this.#item(); item && !item.block; item = this.#item()) {
      const line = readClipLine(item.text, this.#now);
      if (!line || line.before !== '' || (isBareClock(item.text) && this.#segment.durationSeconds !== null)) break;
      if (line.airedAt !== undefined && this.#segment.airedAt !== null) break;
      this.#take(line);
      this.#told.push((draft, place) => tellClipLine(draft, place, item, line));
      this.#at += 1;
      if (line.after !== '') {
        this.#segment.caption = oneLine(line.after);
        const reason = 'Age and duration were read from its beginning.';
        this.#told.push(({ ledger }, place) => ledger.place(item.lines, place, reason));
        break;
      }
    }
  }

  /** The line under the duration, where the layout does not say that it belongs to the story. */
  #readCaption(): void {
    const item = this.#item();
    const before = this.#items[this.#at - 1];
    if (!item || item.block || item.level > 0 || item.text === '' || item.text.length > LONGEST_CAPTION) return;
    const tight = before?.apart === false && this.#at - this.#from > 1;
    if (LABELLED.test(item.text) || this.#isFollowedByClipLine()) return;
    if (tight && item.apart) {
      const ask = 'This clip has no caption. Is it the paragraph after it?';
      this.#told.push(({ ledger }, place) => ledger.doubt(ask, place, item.lines[0]));
      return;
    }
    this.#segment.caption = oneLine(item.text);
    this.#told.push(({ ledger }, place) => {
      ledger.place(item.lines, place);
      if (item.apart && item.text.length > 200) {
        ledger.doubt('Is this the clip’s caption, or the story’s next paragraph?', place, item.lines[0]);
      }
    });
    this.#at += 1;
  }

  #isFollowedByClipLine(): boolean {
    const next = this.#items[this.#at + 1];
    if (!next || next.block) return false;
    return isBareClock(next.text) || readClipLine(next.text, this.#now)?.before === '';
  }

  #hasDurationAfter(from: number): boolean {
    return this.#items
      .slice(from, from + 2)
      .some((item) => !item.block && readClipLine(item.text, this.#now)?.durationSeconds !== undefined);
  }

  #take(line: Pick<ClipLine, 'airedAt' | 'durationSeconds'>): void {
    this.#printed = true;
    this.#segment.airedAt ??= line.airedAt ?? null;
    this.#segment.durationSeconds ??= line.durationSeconds ?? null;
  }
}

function tellClipLine(
  { ledger, now }: StoryDraft,
  place: ImportPlace,
  { lines, text }: SourceItem,
  line: ClipLine,
): void {
  const year = line.airedAt?.replace('~', '');
  const from = now.toISOString().slice(0, 10);
  const became = [
    year === undefined ? '' : `The age, counted back from ${from}, became the year ${year}, marked as approximate.`,
    line.durationSeconds === undefined ? '' : `The duration became ${formatDuration(line.durationSeconds)}.`,
  ];
  ledger.merge(lines, place, became.filter(Boolean).join(' '));
  if (year !== undefined) ledger.doubt(`“${text}” became the year ${year}. When did this clip air?`, place, lines[0]);
}

/** A title without its colon, and once where lost mark-up wrote it twice ("The last boat:The last boat"). */
function undoubled(title: string): string {
  const plain = oneLine(title).replace(/\s*:$/, '');
  const twice = /^(.{4,}?)\s*:?\s*\1\s*:?$/s.exec(plain);
  return twice?.[1] ?? plain;
}
