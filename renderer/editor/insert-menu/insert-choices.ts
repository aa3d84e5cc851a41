import {
  Captions,
  Heading2,
  Heading3,
  Image,
  Link2,
  List,
  ListOrdered,
  MessageSquareQuote,
  Minus,
  NotebookPen,
  Pilcrow,
  Quote,
  SquarePlay,
  type LucideIcon,
} from 'lucide-react';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import { embedOf, videoOf } from './insert-words.ts';

/** One entry of the insert menu. `make` gives the block, filled from what was typed after its name. */
export interface InsertChoice {
  readonly id: string;
  readonly label: string;
  /** What else people call it. */
  readonly words: readonly string[];
  readonly icon: LucideIcon;
  readonly hint: string;
  make(typed: string): Block;
}

const words = (typed: string) => (typed === '' ? [] : [text(typed)]);

export const INSERT_CHOICES: readonly InsertChoice[] = [
  {
    id: 'paragraph',
    label: 'Paragraph',
    words: ['text', 'plain'],
    icon: Pilcrow,
    hint: 'Running text',
    make: (typed) => ({ ...emptyBlock('paragraph'), children: words(typed) }),
  },
  {
    id: 'cross-head',
    label: 'Cross-head',
    words: ['crosshead', 'heading', 'subheading', 'title', 'h2'],
    icon: Heading2,
    hint: 'A heading in the text',
    make: (typed) => ({ ...emptyBlock('cross-head'), children: words(typed) }),
  },
  {
    id: 'small-cross-head',
    label: 'Smaller cross-head',
    words: ['small', 'subhead', 'h3'],
    icon: Heading3,
    hint: 'A heading one level down',
    make: (typed) => ({ ...emptyBlock('cross-head'), level: 3, children: words(typed) }),
  },
  {
    id: 'video-segment',
    label: 'Video segment',
    words: ['watch', 'clip', 'film', 'movie', 'segment'],
    icon: SquarePlay,
    hint: 'WATCH: address and duration may follow',
    make: videoOf,
  },
  {
    id: 'image',
    label: 'Image',
    words: ['picture', 'photo', 'photograph', 'graphic'],
    icon: Image,
    hint: 'A picture with caption and credit',
    make: (typed) => ({ ...emptyBlock('image'), caption: typed }),
  },
  {
    id: 'pull-quote',
    label: 'Pull quote',
    words: ['pullquote', 'callout', 'lift'],
    icon: MessageSquareQuote,
    hint: 'Words lifted out and set large',
    make: (typed) => ({ ...emptyBlock('pull-quote'), text: typed }),
  },
  {
    id: 'quote',
    label: 'Quote',
    words: ['blockquote', 'quotation', 'said'],
    icon: Quote,
    hint: 'A quotation in the text',
    make: (typed) => ({ ...emptyBlock('quote'), children: words(typed) }),
  },
  {
    id: 'bulleted-list',
    label: 'Bulleted list',
    words: ['list', 'bullets', 'ul'],
    icon: List,
    hint: 'Entries with dots',
    make: () => emptyBlock('list'),
  },
  {
    id: 'numbered-list',
    label: 'Numbered list',
    words: ['list', 'numbers', 'ol', 'ordered'],
    icon: ListOrdered,
    hint: 'Entries with numbers',
    make: () => ({ ...emptyBlock('list'), listType: 'number' }),
  },
  {
    id: 'embed',
    label: 'Embed',
    words: ['post', 'tweet', 'social', 'page'],
    icon: Captions,
    hint: 'Somebody else’s post or page, as poster and link',
    make: embedOf,
  },
  {
    id: 'related-links',
    label: 'Related links',
    words: ['links', 'read more', 'see also', 'further'],
    icon: Link2,
    hint: 'Other pages on the matter',
    make: () => emptyBlock('related-links'),
  },
  {
    id: 'divider',
    label: 'Divider',
    words: ['rule', 'line', 'break', 'separator', 'hr'],
    icon: Minus,
    hint: 'A break in the text',
    make: () => emptyBlock('divider'),
  },
  {
    id: 'closing-note',
    label: 'Closing note',
    words: ['note', 'footer', 'end', 'correction', 'contact'],
    icon: NotebookPen,
    hint: 'The desk’s last word',
    make: (typed) => ({ ...emptyBlock('closing-note'), children: words(typed) }),
  },
];
