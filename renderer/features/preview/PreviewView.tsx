import { useState } from 'react';
import { usePreference } from '../../api/index.ts';
import type { StoryView } from '../story/index.ts';
import { MomentField, SearchLook, SocialCardLook } from '../story-details/index.ts';
import { PagePreview } from './PagePreview.tsx';
import { PREVIEW_WIDTHS, previewWidthSchema } from './preview-width.ts';
import { PreviewBar, type PreviewLook } from './PreviewBar.tsx';
import styles from './PreviewPanel.module.css';

/** What the preview shows beside its width: kept while it goes from the panel to the full window and back. */
export interface PreviewChoice {
  look: PreviewLook;
  hasClock: boolean;
  asOf: string | null;
}

interface PreviewViewProps {
  story: StoryView;
  choice: PreviewChoice;
  onChoice(choice: PreviewChoice): void;
  isFull: boolean;
  onToggleFull(): void;
}

/** The open story as readers will meet it: its page at the chosen width and moment, or its card, or its search result. */
export function PreviewView({ story, choice, onChoice, isFull, onToggleFull }: PreviewViewProps) {
  const [width, setWidth] = usePreference('preview-width', previewWidthSchema, 'phone');
  const [keptClock, setKeptClock] = useState<string>();
  const { look, hasClock, asOf } = choice;
  return (
    <div className={styles.view}>
      <PreviewBar
        width={width}
        onWidth={setWidth}
        look={look}
        onLook={(chosen) => onChoice({ ...choice, look: chosen })}
        hasClock={hasClock}
        onClock={() => onChoice({ ...choice, hasClock: !hasClock, asOf: null })}
        isFull={isFull}
        onToggleFull={onToggleFull}
      />
      {look === 'page' ? (
        <>
          {hasClock ? (
            <div className={styles.clock}>
              <MomentField
                label="As of"
                value={asOf}
                kept={keptClock}
                isReadOnly={false}
                description="What masthead, notice and dates would say at that moment. Empty is now."
                onCommit={(moment, kept) => {
                  setKeptClock(kept);
                  onChoice({ ...choice, asOf: moment });
                }}
              />
            </div>
          ) : null}
          <PagePreview
            document={story.document}
            width={PREVIEW_WIDTHS[width]}
            asOf={asOf}
            activeBlockId={story.activeBlockId}
            {...(isFull ? {} : { onBlock: story.revealBlock })}
          />
        </>
      ) : (
        <div className={styles.look}>
          {look === 'card' ? <SocialCardLook document={story.document} /> : <SearchLook document={story.document} />}
        </div>
      )}
    </div>
  );
}
