import { Clock, Maximize2, Minimize2, Monitor, Smartphone, Tablet } from 'lucide-react';
import { IconButton, SelectField } from '../../ui/index.ts';
import { PREVIEW_WIDTHS, type PreviewWidth } from './preview-width.ts';
import styles from './PreviewPanel.module.css';

const WIDTHS: readonly { id: PreviewWidth; label: string; Icon: typeof Monitor }[] = [
  { id: 'phone', label: 'Phone', Icon: Smartphone },
  { id: 'tablet', label: 'Tablet', Icon: Tablet },
  { id: 'desktop', label: 'Desktop', Icon: Monitor },
];

/** What of the story is looked at: its page, or how it appears elsewhere. */
export type PreviewLook = 'page' | 'card' | 'search';

const LOOKS = [
  { value: 'page', label: 'Page' },
  { value: 'card', label: 'Social card' },
  { value: 'search', label: 'Search result' },
] as const;

interface PreviewBarProps {
  width: PreviewWidth;
  onWidth(width: PreviewWidth): void;
  look: PreviewLook;
  onLook(look: PreviewLook): void;
  hasClock: boolean;
  onClock(): void;
  isFull: boolean;
  onToggleFull(): void;
}

/** The switches of the preview. */
export function PreviewBar(props: PreviewBarProps) {
  const { width, onWidth, look, onLook, hasClock, onClock, isFull, onToggleFull } = props;
  return (
    <div className={styles.bar} role="group" aria-label="What the preview shows">
      {look === 'page'
        ? WIDTHS.map(({ id, label, Icon }) => (
            <IconButton
              key={id}
              label={`${label}, ${PREVIEW_WIDTHS[id]} pixels wide`}
              isPressed={width === id}
              onPress={() => onWidth(id)}
            >
              <Icon aria-hidden />
            </IconButton>
          ))
        : null}
      <span className={styles.size}>{look === 'page' ? `${PREVIEW_WIDTHS[width]} px` : ''}</span>
      <SelectField<PreviewLook> label="Look" hideLabel value={look} onChange={onLook} options={LOOKS} />
      {look === 'page' ? (
        <IconButton label="See the page at another moment" isPressed={hasClock} onPress={onClock}>
          <Clock aria-hidden />
        </IconButton>
      ) : null}
      <IconButton label={isFull ? 'Back to the panel' : 'Full window'} onPress={onToggleFull}>
        {isFull ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
      </IconButton>
    </div>
  );
}
