import { Film, ImagePlus } from 'lucide-react';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { STATUS_LABELS, transitionsFrom, type ArticleStatus } from '../../../shared/domain/article-status.ts';
import { messageOf, useNewsroom } from '../../api/index.ts';
import { Badge, Button, useToast } from '../../ui/index.ts';
import { revealLead } from './reveal-lead.ts';
import type { StoryView } from './story-view.ts';
import styles from './StoryBar.module.css';

interface StoryBarProps {
  view: StoryView;
  onLeadAdded(): void;
}

/** Above the story: its place in the workflow, and its lead, here so that Tab meets them before the headline. */
export function StoryBar({ view, onLeadAdded }: StoryBarProps) {
  const { data: newsroom } = useNewsroom();
  const toast = useToast();
  const { status } = view.summary;
  const { leadVideo, leadImage } = view.document.fields;
  const steps = view.readOnly ? [] : transitionsFrom(status, newsroom?.profile?.role ?? 'journalist');
  const change = (to: ArticleStatus): void => {
    view.changeStatus(to).catch((error: unknown) => toast.show({ tone: 'error', message: messageOf(error) }));
  };
  const add = (kind: 'leadVideo' | 'leadImage'): void => {
    if (kind === 'leadVideo') view.setFields({ leadVideo: emptyBlock('video-segment') });
    else view.setFields({ leadImage: emptyBlock('image') });
    onLeadAdded();
  };
  return (
    <div className={styles.bar}>
      <Badge tone={status}>{STATUS_LABELS[status]}</Badge>
      {steps.map((step) => (
        <Button key={step.to} variant="quiet" onPress={() => change(step.to)}>
          {step.label}
        </Button>
      ))}
      <span className={styles.gap} />
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
