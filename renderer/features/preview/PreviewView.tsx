import { Maximize2, Minimize2, Monitor, Smartphone, Tablet } from 'lucide-react';
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { useClient, useNewsroom, usePreference } from '../../api/index.ts';
import { IconButton } from '../../ui/index.ts';
import type { StoryView } from '../story/index.ts';
import { fitPage, PREVIEW_WIDTHS, previewWidthSchema, type PreviewWidth } from './preview-width.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import styles from './PreviewPanel.module.css';
import { usePageOptions } from './use-page-options.ts';

const WIDTHS: readonly { id: PreviewWidth; label: string; Icon: typeof Monitor }[] = [
  { id: 'phone', label: 'Phone', Icon: Smartphone },
  { id: 'tablet', label: 'Tablet', Icon: Tablet },
  { id: 'desktop', label: 'Desktop', Icon: Monitor },
];

/** The space that an element has, in CSS pixels. */
function useSpace() {
  const ref = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSpace({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, space };
}

interface PreviewViewProps {
  story: StoryView;
  isFull: boolean;
  onToggleFull(): void;
}

/** The page at the chosen width, scaled to the space there is. */
export function PreviewView({ story, isFull, onToggleFull }: PreviewViewProps) {
  const client = useClient();
  const { data: newsroom } = useNewsroom();
  const [chosen, choose] = usePreference('preview-width', previewWidthSchema, 'phone');
  const [drawings, setDrawings] = useState(0);
  const [asOf] = useState(() => new Date().toISOString());
  // Why deferred: the page follows the typing, and never holds it up.
  const document = useDeferredValue(story.document);
  const options = usePageOptions(document, asOf);
  const { ref, space } = useSpace();
  const width = PREVIEW_WIDTHS[chosen];
  const { scale, height } = fitPage(width, space);

  const follow = (url: string): void => {
    if (!/^https?:/i.test(url)) return;
    if (newsroom?.capabilities.opensLinks) void client.newsroom.openLink({ url });
    else window.open(url, '_blank', 'noopener');
  };
  const drawAnew = (error: unknown): void => {
    void client.windows.reportProblem({ message: `The preview was drawn anew: ${String(error)}` });
    setDrawings((before) => before + 1);
  };

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
        <span className={styles.size}>
          {width} px{scale < 1 ? ` at ${Math.round(scale * 100)} %` : ''}
        </span>
        <IconButton label={isFull ? 'Back to the panel' : 'Full window'} onPress={onToggleFull}>
          {isFull ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
        </IconButton>
      </div>
      <div className={styles.space} ref={ref}>
        {options && space.width > 0 ? (
          <div className={styles.sheet} style={{ inlineSize: width * scale, blockSize: space.height }}>
            <PreviewFrame
              key={drawings}
              document={document}
              options={options}
              activeBlockId={story.activeBlockId}
              width={width}
              height={height}
              scale={scale}
              onLink={follow}
              onBlock={isFull ? () => undefined : story.revealBlock}
              onProblem={drawAnew}
            />
          </div>
        ) : null}
      </div>
    </div>
  );
}
