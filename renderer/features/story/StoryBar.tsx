import { Film, ImagePlus } from 'lucide-react';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { Button } from '../../ui/index.ts';
import { revealLead } from './reveal-lead.ts';
import type { StoryView } from './story-view.ts';
import styles from './StoryBar.module.css';

interface StoryBarProps {
  view: StoryView;
  onLeadAdded(): void;
}

/** Above the story: its lead, here so that Tab meets it before the headline. */
export function StoryBar({ view, onLeadAdded }: StoryBarProps) {
  const { leadVideo, leadImage } = view.document.fields;
  const add = (kind: 'leadVideo' | 'leadImage'): void => {
    if (kind === 'leadVideo') view.setFields({ leadVideo: emptyBlock('video-segment') });
    else view.setFields({ leadImage: emptyBlock('image') });
    onLeadAdded();
  };
  return (
    <div className={styles.bar}>
      {leadVideo || leadImage ? (
        <Button variant="quiet" onPress={revealLead}>
          {leadVideo ? 'Go to the lead video' : 'Go to the lead image'}
        </Button>
      ) : view.readOnly ? null : (
        <>
          <Button variant="quiet" onPress={() => add('leadVideo')}>
            <Film aria-hidden />
            Add a lead video
          </Button>
          <Button variant="quiet" onPress={() => add('leadImage')}>
            <ImagePlus aria-hidden />
            Add a lead image
          </Button>
        </>
      )}
    </div>
  );
}
