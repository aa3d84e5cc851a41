import type { Block } from '../../../../../shared/document/blocks/block.ts';
import { isLinkUrl } from '../../../../../shared/document/inline.ts';
import type { FoundMedia } from '../../found-media.ts';
import type { LineId } from '../../ledger.ts';
import type { StoryDraft } from '../../story/story-draft.ts';
import type { PageLines } from './page-lines.ts';
import type { ReducedMarkup } from './reduce-markup.ts';

/** True for an address that would run something. */
export const isRunning = (address: string): boolean =>
  /^(?:javascript|vbscript|data:text\/html|data:image\/svg)/i.test(
    address.replace(/[\u0000-\u0020\u007F-\u00A0]/g, ''),
  );

/** What is known while one page is read, and what is found on the way. */
export class Reader {
  /** The blocks that stand where a player stood, by the mark in its place. */
  readonly players = new Map<Element, Block>();
  readonly linesOfMark = new Map<Element, LineId[]>();
  /** Formats that elements set by their own style, read before sanitising takes the style away. */
  readonly styles = new Map<Element, { on: number; off: number }>();
  readonly media: FoundMedia[] = [];
  readonly leftOut = { frames: 0, pixels: 0, running: 0, relative: [] as string[] };
  readonly draft: StoryDraft;
  readonly lines: PageLines;
  readonly #base: string;
  readonly #data: ReducedMarkup['data'];

  constructor(draft: StoryDraft, lines: PageLines, base: string, data: ReducedMarkup['data']) {
    this.draft = draft;
    this.lines = lines;
    this.#base = base;
    this.#data = data;
  }

  /** A web address made whole; undefined where it is none, or stands on a page whose own address is not known. */
  absolute(address: string): string | undefined {
    const bare = address.trim().replace(/[\t\n\r]/g, '');
    if (bare === '' || bare.startsWith('#')) return undefined;
    const whole = URL.parse(bare.startsWith('//') ? `https:${bare}` : bare, this.#base || undefined)?.href;
    if (whole !== undefined) return isLinkUrl(whole) && whole.length <= 4096 ? whole : undefined;
    return undefined;
  }

  /** The address of a link, or undefined with the reason kept for the notes. */
  linkAddress(address: string): string | undefined {
    const whole = this.absolute(address);
    if (whole !== undefined) return whole;
    const bare = address.trim();
    if (bare !== '' && !bare.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(bare))
      this.leftOut.relative.push(bare.slice(0, 200));
    return undefined;
  }

  /** Asks for a file that the page holds or that lies beside it; one on the web stays there. False where there is none to be had. */
  wantMedia(blockId: string, slot: FoundMedia['slot'], address: string): boolean {
    const held = /^copydesk-data:(\d+)$/.exec(address)?.[1];
    if (held !== undefined) {
      const file = this.#data[Number(held)];
      if (!file) return false;
      this.media.push({
        blockId,
        slot,
        name: `picture.${file.mediaType.split('/')[1]?.replace(/\+.*/, '') ?? 'bin'}`,
        bytes: Buffer.from(file.base64, 'base64'),
      });
      return true;
    }
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) || address.startsWith('#')) return false;
    this.media.push({
      blockId,
      slot,
      name: address.split(/[/\\]/).at(-1)?.split(/[?#]/)[0] ?? 'file',
      beside: address.split(/[?#]/)[0] ?? address,
    });
    return true;
  }

  /** Puts into the notes what was left out that had no words. */
  tellLeftOut(scripts: number): void {
    const { frames, pixels, running, relative } = this.leftOut;
    const counted = (n: number, one: string, many: string): string =>
      n === 0 ? '' : n === 1 ? `One ${one}` : `${n} ${many}`;
    const out = [
      counted(scripts, 'script', 'scripts'),
      counted(frames, 'frame', 'frames'),
      counted(pixels, 'tracking pixel', 'tracking pixels'),
    ].filter(Boolean);
    if (out.length > 0) this.draft.notes.push(`${out.join(', ')} left out: nothing that runs or loads comes in.`);
    if (running > 0)
      this.draft.notes.push(
        `${counted(running, 'link', 'links')} would have run a script; the words stayed, the link did not.`,
      );
    if (relative.length > 0) {
      const shown = relative.slice(0, 3).join(', ');
      this.draft.notes.push(
        `${counted(relative.length, 'link', 'links')} pointed to a place on a site that the page does not name (${shown}${relative.length > 3 ? ' …' : ''}); the words stayed, the link did not.`,
      );
    }
  }
}
