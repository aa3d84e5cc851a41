import { Button, Dialog } from '../../ui/index.ts';
import type { NamedStory } from './use-story-actions.ts';

interface DeleteDialogProps {
  story: NamedStory | null;
  onClose(): void;
  onDelete(story: NamedStory): void;
}

/** Asks before the one thing that can't be undone. */
export function DeleteDialog({ story, onClose, onDelete }: DeleteDialogProps) {
  return (
    <Dialog
      title="Delete this story for good?"
      isOpen={story !== null}
      onClose={onClose}
      size="sm"
      footer={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button
            variant="danger"
            onPress={() => {
              if (story) onDelete(story);
              onClose();
            }}
          >
            Delete for good
          </Button>
        </>
      }
    >
      <p>
        {story?.headline ? `“${story.headline}”` : 'The story'} and every version in its history will be gone. This
        can’t be undone; only a backup still has them.
      </p>
    </Dialog>
  );
}
