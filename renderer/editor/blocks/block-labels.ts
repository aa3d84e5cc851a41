import type { Block } from '../../../shared/document/blocks/block.ts';

/** What each kind of block is called on screen and aloud. */
export const BLOCK_LABELS: Readonly<Record<Block['type'], string>> = {
  paragraph: 'Paragraph',
  'cross-head': 'Cross-head',
  list: 'List',
  quote: 'Quote',
  divider: 'Divider',
  'pull-quote': 'Pull quote',
  'video-segment': 'Video segment',
  image: 'Image',
  'related-links': 'Related links',
  embed: 'Embed',
  'closing-note': 'Closing note',
  'unknown-block': 'Unknown block',
};
