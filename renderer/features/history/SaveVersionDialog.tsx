import { useState } from 'react';
import { messageOf, useClient } from '../../api/index.ts';
import { Button, Dialog, TextField, useToast } from '../../ui/index.ts';
import { useStoryOutline } from '../story/index.ts';

const LONGEST_NAME = 200;

interface SaveVersionDialogProps {
  isOpen: boolean;
  onClose(): void;
}

/** Asks for a name and keeps the story's present state under it, for good. */
export function SaveVersionDialog({ isOpen, onClose }: SaveVersionDialogProps) {
  const client = useClient();
  const story = useStoryOutline();
  const toast = useToast();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const [isSaving, setSaving] = useState(false);

  const close = (): void => {
    setError(undefined);
    onClose();
  };
  const save = async (): Promise<void> => {
    if (!story || isSaving) return;
    setSaving(true);
    try {
      await story.flush();
      await client.articles.saveVersion({ id: story.summary.id, name });
      toast.show({
        message: name.trim() ? `Version “${name.trim()}” is in the history.` : 'The version is in the history.',
      });
      setName('');
      close();
    } catch (failure) {
      setError(messageOf(failure));
    } finally {
      setSaving(false);
    }
  };

  return (
    <Dialog
      title="Save a version"
      size="sm"
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={isSaving || !story} onPress={() => void save()}>
            Save version
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={error}
        description="What this version is, such as “Before the lawyer’s read”. It is kept for good; you can come back to it from History."
        maxLength={LONGEST_NAME}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
        }}
      />
    </Dialog>
  );
}
