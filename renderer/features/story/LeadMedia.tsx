import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Image } from '../../../shared/document/blocks/image.ts';
import type { VideoSegment } from '../../../shared/document/blocks/video-segment.ts';
import { ImageForm, VideoSegmentForm } from '../../editor/index.ts';
import { IconButton, useToast } from '../../ui/index.ts';
import { LeadChoice } from './LeadChoice.tsx';
import styles from './LeadMedia.module.css';
import { LEAD_ID } from './reveal-lead.ts';
import { useStoryMedia } from './story-media.ts';
import type { StorySession, StorySnapshot } from './story-session.ts';

interface LeadMediaProps {
  session: StorySession;
  snapshot: StorySnapshot;
}

/** The story's lead video or lead image, with the form that the body's blocks have. */
export function LeadMedia({ session, snapshot }: LeadMediaProps) {
  /** How many times a lead was added here: each time its first field takes the focus. */
  const [added, setAdded] = useState(0);
  const toast = useToast();
  const media = useStoryMedia();
  const frame = useRef<HTMLDivElement>(null);
  const { leadVideo, leadImage } = snapshot.document.fields;
  const readOnly = snapshot.readOnly !== null;

  useEffect(() => {
    if (added > 0) frame.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [added]);

  // Why read anew: a form's upload may end long after it was drawn, when its fields have moved on.
  const patchVideo = (patch: Partial<VideoSegment>): void => {
    const { leadVideo: present } = session.snapshot().document.fields;
    if (present) session.setFields({ leadVideo: { ...present, ...patch } });
  };
  const patchImage = (patch: Partial<Image>): void => {
    const { leadImage: present } = session.snapshot().document.fields;
    if (present) session.setFields({ leadImage: { ...present, ...patch } });
  };
  const notice = (message: string): void => toast.show({ message });
  const remove = (): void => {
    session.setFields({ leadVideo: null, leadImage: null });
    const bringBack = { label: 'Undo', onPress: () => session.setFields({ leadVideo, leadImage }) };
    toast.show({
      message: leadVideo ? 'The lead video was removed.' : 'The lead image was removed.',
      action: bringBack,
    });
  };

  if (!leadVideo && !leadImage) {
    return readOnly ? null : <LeadChoice session={session} onAdded={() => setAdded((before) => before + 1)} />;
  }
  const shared = { media, readOnly, onNotice: notice };
  return (
    <div className={styles.lead} ref={frame} id={LEAD_ID}>
      {leadVideo ? (
        <VideoSegmentForm {...shared} groupLabel="Lead video" value={leadVideo} onChange={patchVideo} />
      ) : leadImage ? (
        <ImageForm {...shared} groupLabel="Lead image" value={leadImage} onChange={patchImage} />
      ) : null}
      {readOnly ? null : (
        <div className={styles.remove}>
          <IconButton label={leadVideo ? 'Remove the lead video' : 'Remove the lead image'} onPress={remove}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
