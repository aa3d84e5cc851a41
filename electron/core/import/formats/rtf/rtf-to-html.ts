import { TEXT_FORMAT } from '../../../../../shared/document/inline.ts';
import type { ReducedMarkup } from '../html/reduce-markup.ts';
import {
  ASIDE,
  DESTINATIONS,
  encodingOfCharset,
  encodingOfCodepage,
  firstState,
  SIGNS,
  SWITCHES,
  WITHOUT_PARAGRAPHS,
  type GroupState,
} from './rtf-state.ts';
import { rtfTokens, type RtfToken } from './rtf-tokens.ts';
import { paragraphHtml, type RtfParagraph, type RtfRun } from './rtf-paragraphs.ts';

/** An RTF text as mark-up of ours, with the words that are no part of the story and why. */
export interface ConvertedRtf {
  html: string;
  data: ReducedMarkup['data'];
  besides: { text: string; reason: string }[];
  /** How many pictures are of a kind that no page shows. */
  unreadPictures: number;
}

const MOST_GROUPS = 10_000;
/** How many characters may stand in for one of Unicode. */
const MOST_STAND_INS = 8;

/** Turns RTF into simple mark-up: paragraphs, headings, lists, table rows, links, pictures. What it does not know it passes over, words never. */
export function convertRtf(source: string): ConvertedRtf {
  const converter = new RtfConverter();
  for (const token of rtfTokens(source, () => converter.mayHoldBinary)) converter.take(token);
  return converter.end();
}

class RtfConverter {
  readonly #result: ConvertedRtf = { html: '', data: [], besides: [], unreadPictures: 0 };
  readonly #groups: GroupState[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #styles = new Map<number, string>();
  readonly #paragraphs: RtfParagraph[] = [];
  readonly #notes: RtfParagraph[] = [];
  #state = firstState();
  #runs: RtfRun[] = [];
  #noteRuns: RtfRun[] = [];
  #cells: RtfRun[][] = [];
  #bytes: number[] = [];
  #encoding = 'windows-1252';
  #skipLeft = 0;
  #ignorable = false;
  #style = -1;
  #outline = -1;
  #list: RtfParagraph['list'];
  #fieldUrl = '';
  #inTable = false;
  /** Words of the running text that the file hides or has deleted, until others follow. */
  #hidden = { text: '', reason: '' };
  #pictureType = '';

  /** True where bytes that are no text may stand. */
  get mayHoldBinary(): boolean {
    return /^(?:picture|nowhere|unknown)$/.test(this.#state.destination);
  }

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#skipLeft > 0) this.#skipLeft -= 1;
      else this.#bytes.push(token.value);
      return;
    }
    this.#flushBytes();
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'control') this.#control(token.word, token.value);
  }

  end(): ConvertedRtf {
    this.#flushBytes();
    // Why: a file that was cut short leaves groups open, and their words count too.
    while (this.#groups.length > 0) this.#close();
    this.#endParagraph();
    const all = [...this.#paragraphs, ...this.#notes];
    this.#result.html = paragraphHtml(all);
    return this.#result;
  }

  #open(): void {
    this.#skipLeft = 0;
    // Why a bound: a file of braces alone would pile up states; past any real nesting they all share one.
    if (this.#groups.length < MOST_GROUPS) this.#groups.push(this.#state);
    this.#state = { ...this.#state };
    this.#ignorable = false;
  }

  #close(): void {
    this.#skipLeft = 0;
    const ended = this.#state;
    this.#state = this.#groups.pop() ?? firstState();
    if (ended.destination !== this.#state.destination) this.#endDestination(ended);
    else if (ended.destination === 'properties') ended.collected.text += ' ';
  }

  #endDestination({ destination, collected: { text } }: GroupState): void {
    if (destination === 'field-code')
      this.#fieldUrl = /HYPERLINK\s+(?:\\\w\s+)*"([^"]+)"/i.exec(text)?.[1] ?? this.#fieldUrl;
    else if (destination === 'picture') this.#addPicture(text);
    else if (destination === 'marker') this.#list = /\d|[a-z][.)]/i.test(text) ? 'number' : 'bullet';
    else if (destination === 'note') {
      this.#notes.push({ runs: this.#noteRuns, heading: 0, list: undefined, cells: undefined });
      this.#noteRuns = [];
    } else if (destination !== 'unknown' || /[g-z]/i.test(text)) this.#aside(text, ASIDE[destination] ?? '');
  }

  #aside(text: string, reason: string): void {
    if (reason !== '' && text.trim() !== '')
      this.#result.besides.push({ text: text.replace(/\s+/g, ' ').trim(), reason });
  }

  #addPicture(digits: string): void {
    const hex = digits.replace(/[^\da-fA-F]/g, '');
    if (hex.length < 16) return;
    if (!this.#pictureType) {
      this.#result.unreadPictures += 1;
      return;
    }
    this.#result.data.push({ mediaType: this.#pictureType, base64: Buffer.from(hex, 'hex').toString('base64') });
    this.#runs.push({ text: '', format: 0, link: '', picture: this.#result.data.length - 1 });
    this.#pictureType = '';
  }

  #text(text: string): void {
    if (this.#skipLeft > 0) {
      const skipped = Math.min(this.#skipLeft, text.length);
      this.#skipLeft -= skipped;
      this.#add(text.slice(skipped));
    } else this.#add(text);
  }

  #add(text: string): void {
    if (text === '') return;
    const { destination, format, link, hidden, deleted, collected } = this.#state;
    this.#ignorable = false;
    if (destination === 'styles') {
      // Why: a style's name is the group's last words, with a semicolon behind them.
      collected.text += text;
      const name = /([^;]*);\s*$/.exec(collected.text)?.[1];
      if (name !== undefined) {
        this.#styles.set(this.#style, name.trim().toLowerCase());
        collected.text = '';
      }
    } else if (destination !== 'body' && destination !== 'note') collected.text += text;
    else if (deleted || hidden)
      this.#hide(text, deleted ? 'It was deleted in the file’s tracked changes.' : 'The file hides it.');
    else {
      this.#endHidden();
      (destination === 'note' ? this.#noteRuns : this.#runs).push({ text, format, link, picture: undefined });
    }
  }

  #hide(text: string, reason: string): void {
    if (reason !== this.#hidden.reason) this.#endHidden();
    this.#hidden = { text: this.#hidden.text + text, reason };
  }

  #endHidden(): void {
    this.#aside(this.#hidden.text, this.#hidden.reason);
    this.#hidden = { text: '', reason: '' };
  }

  #control(word: string, value: number | undefined): void {
    const state = this.#state;
    if (this.#skipLeft > 0 && word !== 'u') this.#skipLeft = 0;
    if (word === '*') {
      this.#ignorable = true;
      return;
    }
    const destination = DESTINATIONS[word];
    if (destination !== undefined) this.#enter(destination, word);
    else if (this.#ignorable) this.#enter(isText(state.destination) ? 'unknown' : state.destination, word);
    else if (word in SWITCHES) this.#switch(SWITCHES[word] ?? 0, value !== 0);
    else if (word in SIGNS) this.#add(SIGNS[word] ?? '');
    else this.#command(word, value);
    this.#ignorable = false;
  }

  #enter(destination: GroupState['destination'], word: string): void {
    const { destination: around } = this.#state;
    if (around === 'nowhere' || (around === destination && destination !== 'body')) return;
    // Why: inside a header or a note everything stays there, whatever it is; its words are not the story's.
    if (destination === 'body' && around !== 'body') return;
    this.#state.destination = destination;
    if (word === 'fldrslt') {
      this.#state.link = this.#fieldUrl;
      this.#fieldUrl = '';
    }
    if (destination !== 'body') this.#state.collected = { text: '' };
  }

  #switch(bit: number, on: boolean): void {
    this.#state.format = on ? this.#state.format | bit : this.#state.format & ~bit;
  }

  #command(word: string, value: number | undefined): void {
    const state = this.#state;
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case '\n':
      case '\r':
        return this.#break();
      case 'line':
        return this.#add('\n');
      case 'cell':
      case 'nestcell':
        this.#endHidden();
        this.#cells.push(this.#runs);
        this.#runs = [];
        return;
      case 'row':
      case 'nestrow':
        this.#paragraphs.push({ runs: [], heading: 0, list: undefined, cells: this.#cells });
        this.#cells = [];
        return;
      case 'pard':
        this.#style = -1;
        this.#outline = -1;
        this.#list = undefined;
        this.#inTable = false;
        return;
      case 'intbl':
        this.#inTable = true;
        return;
      case 'plain':
        Object.assign(state, { format: 0, hidden: false, deleted: false });
        return;
      case 's':
        this.#style = value ?? 0;
        return;
      case 'outlinelevel':
        this.#outline = value ?? 0;
        return;
      case 'ls':
        this.#list ??= 'bullet';
        return;
      case 'super':
      case 'sub':
        this.#switch(TEXT_FORMAT.superscript | TEXT_FORMAT.subscript, false);
        return this.#switch(word === 'super' ? TEXT_FORMAT.superscript : TEXT_FORMAT.subscript, value !== 0);
      case 'nosupersub':
        return this.#switch(TEXT_FORMAT.superscript | TEXT_FORMAT.subscript, false);
      case 'v':
        state.hidden = value !== 0;
        return;
      case 'deleted':
        state.deleted = value !== 0;
        return;
      case 'uc':
        state.skip = Math.min(MOST_STAND_INS, Math.max(0, value ?? 1));
        return;
      case 'u':
        this.#add(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
        this.#skipLeft = state.skip;
        return;
      case 'ansicpg':
        this.#encoding = encodingOfCodepage(value ?? 1252);
        return;
      case 'mac':
        this.#encoding = 'macintosh';
        return;
      case 'f':
        state.font = value ?? 0;
        return;
      case 'fcharset': {
        const encoding = encodingOfCharset(value ?? 0);
        if (state.destination === 'fonts' && encoding && value !== 0) this.#fonts.set(state.font, encoding);
        return;
      }
      case 'pngblip':
        this.#pictureType = 'image/png';
        return;
      case 'jpegblip':
        this.#pictureType = 'image/jpeg';
        return;
    }
  }

  #break(): void {
    if (WITHOUT_PARAGRAPHS.has(this.#state.destination)) this.#reopenBody();
    const { destination, collected } = this.#state;
    if (destination === 'body' && this.#inTable && this.#runs.length > 0) return this.#add('\n');
    if (destination === 'note') this.#noteRuns.push({ text: '\n', format: 0, link: '', picture: undefined });
    else if (destination === 'body') this.#endParagraph();
    else collected.text += ' ';
  }

  /** Goes on with the story in a group that should have ended: what was read in it is the story's. */
  #reopenBody(): void {
    const { destination, collected } = this.#state;
    for (const group of [...this.#groups, this.#state])
      if (group.destination === destination) group.destination = 'body';
    this.#add(collected.text);
  }

  #endParagraph(): void {
    this.#endHidden();
    // Why: a row that was begun and not ended keeps its cells as a row of their own.
    if (this.#cells.length > 0)
      this.#paragraphs.push({ runs: [], heading: 0, list: undefined, cells: this.#cells.splice(0) });
    const name = this.#styles.get(this.#style) ?? '';
    const styled = /^(?:heading|überschrift|titre)\s*(\d)/.exec(name)?.[1];
    const heading =
      name === 'title'
        ? 1
        : styled
          ? Number(styled) + (Number(styled) < 6 ? 1 : 0)
          : this.#outline >= 0 && this.#outline < 6
            ? this.#outline + 2
            : 0;
    this.#paragraphs.push({ runs: this.#runs, heading: Math.min(6, heading), list: this.#list, cells: undefined });
    this.#runs = [];
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const encoding = this.#fonts.get(this.#state.font) ?? this.#encoding;
    const text = new TextDecoder(encoding).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#add(text);
  }
}

const isText = (destination: GroupState['destination']): boolean => destination === 'body' || destination === 'note';
