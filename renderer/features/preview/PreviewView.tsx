import { Maximize2, Minimize2, Monitor, Smartphone, Tablet } from 'lucide-react';
import { usePreference } from '../../api/index.ts';
import { IconButton } from '../../ui/index.ts';
import type { StoryView } from '../story/index.ts';
import { PagePreview } from './PagePreview.tsx';
import { PREVIEW_WIDTHS, previewWidthSchema, type PreviewWidth } from './preview-width.ts';
import styles from './PreviewPanel.module.css';

const WIDTHS: readonly { id: PreviewWidth; label: string; Icon: typeof Monitor }[] = [
  { id: 'phone', label: 'Phone', Icon: Smartphone },
  { id: 'tablet', label: 'Tablet', Icon: Tablet },
  { id: 'desktop', label: 'Desktop', Icon: Monitor },
];

interface PreviewViewProps {
  story: StoryView;
  isFull: boolean;
  onToggleFull(): void;
}

/** The open story's page at the chosen width. */
export function PreviewView({ story, isFull, onToggleFull }: PreviewViewProps) {
  const [chosen, choose] = usePreference('preview-width', previewWidthSchema, 'phone');
  return (
    <div className={styles.view}>
      <div className={styles.bar} role="group" aria-label="Width of the preview">
        {WIDTHS.map(({ id, label, Icon }) => (
          <IconButton
            key={id}
            label={`${label}, ${PREVIEW_WIDTHS[id]} pixels wide`}
            isPressed={chosen === id}
            onPress={() => choose(id)}
          >
            <Icon aria-hidden />
          </IconButton>
        ))}
        <span className={styles.size}>{PREVIEW_WIDTHS[chosen]} px</span>
        <IconButton label={isFull ? 'Back to the panel' : 'Full window'} onPress={onToggleFull}>
          {isFull ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
        </IconButton>
      </div>
      <PagePreview
        document={story.document}
        width={PREVIEW_WIDTHS[chosen]}
        activeBlockId={story.activeBlockId}
        {...(isFull ? {} : { onBlock: story.revealBlock })}
      />
    </div>
  );
}
