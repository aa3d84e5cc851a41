import { useSurface } from '../surface-context.ts';
import { BLOCK_LABELS } from './block-labels.ts';
import { DividerForm } from './divider/DividerForm.tsx';
import { EmbedForm } from './embed/EmbedForm.tsx';
import type { BlockFields, FieldsBlock } from './fields-state.ts';
import { ImageForm } from './image/ImageForm.tsx';
import { PullQuoteForm } from './pull-quote/PullQuoteForm.tsx';
import { RelatedLinksForm } from './related-links/RelatedLinksForm.tsx';
import { UnknownBlockForm } from './unknown-block/UnknownBlockForm.tsx';
import { VideoSegmentForm } from './video-segment/VideoSegmentForm.tsx';

interface BlockFormProps {
  block: FieldsBlock;
  isActive: boolean;
  takeFile(): File | null;
  onChange(patch: Partial<BlockFields>): void;
}

/** The form of a block of the body, by its type. */
export function BlockForm({ block, isActive, takeFile, onChange }: BlockFormProps) {
  const { media, readOnly, notify } = useSurface();
  const shared = {
    isActive,
    takeFile,
    onChange,
    media,
    readOnly,
    onNotice: notify,
    groupLabel: BLOCK_LABELS[block.type],
  };
  switch (block.type) {
    case 'pull-quote':
      return <PullQuoteForm {...shared} value={block} />;
    case 'video-segment':
      return <VideoSegmentForm {...shared} value={block} />;
    case 'image':
      return <ImageForm {...shared} value={block} />;
    case 'related-links':
      return <RelatedLinksForm {...shared} value={block} />;
    case 'embed':
      return <EmbedForm {...shared} value={block} />;
    case 'divider':
      return <DividerForm {...shared} value={block} />;
    case 'unknown-block':
      return <UnknownBlockForm {...shared} value={block} />;
  }
}
