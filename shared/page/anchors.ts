import { blockLines } from '../document/read/plain-text.ts';
import type { Block } from '../document/blocks/block.ts';
import type { BlockId } from '../domain/ids.ts';

/** The heading a block puts on the page: its id, unique on the page, and the level it gets there. */
export interface Anchor {
  id: string;
  level: 2 | 3;
  /** An earlier heading has the same words, so that this one can't name a landmark: a page's landmarks have names of their own. */
  repeated: boolean;
}

/** Ids that the page itself uses. */
export const PAGE_IDS = ['top', 'story', 'headline', 'lead-title'] as const;

const LONGEST_ANCHOR = 60;

/** A heading's words as an id: letters and digits of any script, lower case, joined by hyphens. */
export function anchorOf(words: string, otherwise: string): string {
  const joined = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST_ANCHOR)
    .replace(/^-+|-+$/g, '');
  return joined || otherwise;
}

function headingWords(block: Block): string | undefined {
  switch (block.type) {
    case 'cross-head':
      return blockLines(block).join(' ').trim() || undefined;
    case 'video-segment':
      return block.title.trim() || block.label.trim() || undefined;
    case 'related-links':
      return 'related';
    default:
      return undefined;
  }
}

/**
 * The headings of a body by block id. The wanted level of a sub-head and of a segment's title is 3; before the first heading of level 2 it
 * is 2, so that no level is skipped below the headline.
 */
export function bodyAnchors(blocks: readonly Block[]): ReadonlyMap<BlockId, Anchor> {
  const anchors = new Map<BlockId, Anchor>();
  const used = new Set<string>(PAGE_IDS);
  let underSection = false;
  for (const block of blocks) {
    const words = headingWords(block);
    if (words === undefined) continue;
    const base = anchorOf(words, 'section');
    let id = base;
    for (let copy = 2; used.has(id); copy++) id = `${base}-${copy}`;
    used.add(id);
    const isSection = block.type === 'related-links' || (block.type === 'cross-head' && block.level === 2);
    if (block.type === 'cross-head' && isSection) underSection = true;
    const level = isSection || !underSection ? 2 : 3;
    anchors.set(block.id, { id, level, repeated: id !== base });
  }
  return anchors;
}
