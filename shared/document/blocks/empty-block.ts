import { newBlockId } from '../../domain/ids.ts';
import type { BlockOf, BlockType } from './block.ts';
import { DEFAULT_VIDEO_LABEL } from './video-segment.ts';

const base = () => ({ id: newBlockId(), version: 1 as const });
const textual = () => ({ ...base(), direction: null, children: [] });

const EMPTY: { [T in BlockType]: () => BlockOf<T> } = {
  paragraph: () => ({ ...textual(), type: 'paragraph' }),
  'cross-head': () => ({ ...textual(), type: 'cross-head', level: 2 }),
  list: () => ({
    ...textual(),
    type: 'list',
    listType: 'bullet',
    children: [{ type: 'listitem', version: 1, children: [] }],
  }),
  quote: () => ({ ...textual(), type: 'quote' }),
  divider: () => ({ ...base(), type: 'divider' }),
  'pull-quote': () => ({ ...base(), type: 'pull-quote', text: '', attribution: '' }),
  'video-segment': () => ({
    ...base(),
    type: 'video-segment',
    label: DEFAULT_VIDEO_LABEL,
    title: '',
    caption: '',
    durationSeconds: null,
    airedAt: null,
    sourceUrl: '',
    media: null,
    poster: null,
    credit: '',
    captions: [],
    transcript: '',
    startAt: null,
    endAt: null,
  }),
  image: () => ({ ...base(), type: 'image', media: null, alt: '', decorative: false, caption: '', credit: '' }),
  'related-links': () => ({ ...base(), type: 'related-links', links: [{ title: '', url: '' }] }),
  embed: () => ({ ...base(), type: 'embed', url: '', provider: '', title: '', caption: '', poster: null }),
  'closing-note': () => ({ ...textual(), type: 'closing-note' }),
};

/** A new block of one type, with a fresh id and every field empty. */
export function emptyBlock<T extends BlockType>(type: T): BlockOf<T> {
  return EMPTY[type]();
}
