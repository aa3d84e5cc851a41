import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { EmptyState } from '../../ui/index.ts';
import { useStory } from '../story/index.ts';
import styles from './PreviewPanel.module.css';
import { PreviewView, type PreviewChoice } from './PreviewView.tsx';

/** The published page of the open story, as the exporter writes it, changing as the story does. */
export function PreviewPanel() {
  const story = useStory();
  const [isFull, setFull] = useState(false);
  const [choice, setChoice] = useState<PreviewChoice>({ look: 'page', hasClock: false, asOf: null });
  if (!story) return <EmptyState title="No story is open">Its page would stand here.</EmptyState>;
  if (!isFull) {
    return (
      <PreviewView
        key={story.summary.id}
        story={story}
        choice={choice}
        onChoice={setChoice}
        isFull={false}
        onToggleFull={() => setFull(true)}
      />
    );
  }
  return (
    <ModalOverlay isOpen onOpenChange={setFull} className={styles.overlay}>
      <Modal className={styles.full}>
        <Dialog aria-label="Preview in the full window" className={styles.full}>
          <PreviewView story={story} choice={choice} onChoice={setChoice} isFull onToggleFull={() => setFull(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
