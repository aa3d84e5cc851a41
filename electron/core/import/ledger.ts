import type { ImportDoubt, ImportedLine, ImportPlace } from '../../../shared/contract/import-report.ts';

/** A line's place in the ledger. */
export type LineId = number;

const NOT_PLACED = 'Copydesk found no place for this.';

/** The words of a text, in a form in which two spellings of the same word compare equal. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What became of each line of a source. A line that nobody speaks for ends as set aside: nothing is lost by being forgotten. */
export class Ledger {
  readonly #lines: ImportedLine[] = [];
  readonly #readable = new Map<LineId, string>();
  readonly #spokenFor = new Set<LineId>();
  readonly doubts: ImportDoubt[] = [];

  /**
   * Enters a line with words. Lines are entered in the order of the source; `number` is its own count where it has one, `readable` its words
   * where the line has mark-up in it.
   */
  enter(text: string, number = this.#lines.length + 1, readable?: string): LineId {
    if (readable !== undefined) this.#readable.set(this.#lines.length, readable);
    this.#lines.push({ number, text, fate: 'set-aside', places: [], reason: NOT_PLACED });
    return this.#lines.length - 1;
  }

  textOf(id: LineId): string {
    return this.#at(id).text;
  }

  numberOf(id: LineId): number {
    return this.#at(id).number;
  }

  /** True once a fate was given to the line. */
  isSettled(id: LineId): boolean {
    return this.#spokenFor.has(id);
  }

  /** The words stand in `place`; `leftOut` says, as a sentence, which of them don't and why. */
  place(ids: readonly LineId[], place: ImportPlace, leftOut = ''): void {
    for (const id of ids) this.#speak(id, 'placed', place, leftOut);
  }

  /** The words say again what `place` says. */
  merge(ids: readonly LineId[], place: ImportPlace, reason: string): void {
    for (const id of ids) this.#speak(id, 'merged', place, reason);
  }

  setAside(ids: readonly LineId[], reason: string): void {
    for (const id of ids) {
      const line = this.#at(id);
      this.#spokenFor.add(id);
      Object.assign(line, { fate: 'set-aside', places: [], reason });
    }
  }

  doubt(message: string, place: ImportPlace | null, line?: LineId): void {
    this.doubts.push({ message, place, line: line === undefined ? null : this.#at(line).number });
  }

  /**
   * The lines with their fates, each one that claims a place held against the words that stand there (`textOf`): a line of which a word
   * is missing without a reason is set aside.
   */
  close(textOf: (place: ImportPlace) => string): ImportedLine[] {
    const known = new Map<string, Set<string>>();
    const wordsAt = (place: ImportPlace): Set<string> => {
      const key = JSON.stringify(place);
      let words = known.get(key);
      if (!words) known.set(key, (words = new Set(wordsOf(textOf(place)))));
      return words;
    };
    for (const [id, line] of this.#lines.entries()) {
      if (line.fate !== 'placed' || line.reason !== '') continue;
      const missing = wordsOf(this.#readable.get(id) ?? line.text).filter(
        (word) => !line.places.some((place) => wordsAt(place).has(word)),
      );
      if (missing.length === 0) continue;
      const some = missing.slice(0, 5).join(', ');
      line.reason = `Not all of its words found a place (${some}${missing.length > 5 ? ' …' : ''}).`;
      line.fate = 'set-aside';
    }
    return this.#lines;
  }

  #speak(id: LineId, fate: 'placed' | 'merged', place: ImportPlace, reason: string): void {
    const line = this.#at(id);
    if (!this.#spokenFor.has(id)) Object.assign(line, { fate, places: [], reason: '' });
    this.#spokenFor.add(id);
    // Why: a line that is placed in part and merged in part is placed; both reasons are told.
    if (line.fate === 'set-aside' || fate === 'placed') line.fate = fate;
    line.places.push(place);
    if (reason && !line.reason.includes(reason)) line.reason = [line.reason, reason].filter(Boolean).join(' ');
  }

  #at(id: LineId): ImportedLine {
    const line = this.#lines[id];
    if (!line) throw new Error(`the ledger has no line ${id}`);
    return line;
  }
}
