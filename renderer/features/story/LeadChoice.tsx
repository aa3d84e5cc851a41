import { Film, ImagePlus } from 'lucide-react';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { Button } from '../../ui/index.ts';
import styles from './LeadMedia.module.css';
import { LEAD_ID } from './reveal-lead.ts';
import type { StorySession } from './story-session.ts';

interface LeadChoiceProps {
  session: StorySession;
  onAdded(): void;
}

/** Where the lead will stand, in a story that has none yet. */
export function LeadChoice({ session, onAdded }: LeadChoiceProps) {
  const addVideo = (): void => {
    session.setFields({ leadVideo: emptyBlock('video-segment') });
    onAdded();
  };
  const addImage = (): void => {
    session.setFields({ leadImage: emptyBlock('image') });
    onAdded();
  };
  return (
    <div className={styles.choice} id={LEAD_ID}>
      <Button variant="quiet" onPress={addVideo}>
        <Film aria-hidden />
        Add a lead video
      </Button>
      <Button variant="quiet" onPress={addImage}>
        <ImagePlus aria-hidden />
        Add a lead image
      </Button>
    </div>
  );
}
