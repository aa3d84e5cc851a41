import { useState } from 'react';
import type { VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { lacksCaptions } from '../../../../shared/document/publish-gate.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { PlainField } from '../../fields/PlainField.tsx';
import { useWriting } from '../../writing-context.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';

/** Why a film without captions may be published all the same, and who said so; nothing where it has captions. */
export function CaptionsWaiver({ value, onChange, readOnly }: FormProps<VideoSegment>) {
  const { person } = useWriting();
  const [reason, setReason] = useState<string | null>(null);
  const { media, captions, captionsWaiver } = value;
  if (!media || captions.length > 0) return null;
  if (captionsWaiver && !lacksCaptions(value)) {
    const { reason: given, by, at } = captionsWaiver;
    return (
      <Notice
        tone="info"
        actions={
          readOnly ? null : <Button onPress={() => onChange({ captionsWaiver: null })}>Ask for captions again</Button>
        }
      >
        May be published without captions: “{given}” Recorded{by ? ` by ${by}` : ''} on {at.slice(0, 10)}.
      </Notice>
    );
  }
  if (readOnly) return null;
  if (reason === null) {
    return (
      <Notice tone="warning" actions={<Button onPress={() => setReason('')}>Go without…</Button>}>
        Without captions, this film stops the story from being published.
      </Notice>
    );
  }
  return (
    <div className={styles.reason} role="group" aria-label="Publish without captions">
      <PlainField
        label="Why this film may go without captions"
        placeholder="Nobody speaks in it"
        value={reason}
        onChange={setReason}
        readOnly={false}
      />
      <div className={styles.tools}>
        <Button
          isDisabled={reason.trim() === ''}
          onPress={() => {
            const signed = { reason: reason.trim().slice(0, 500), by: person.slice(0, 200) };
            onChange({ captionsWaiver: { ...signed, at: new Date().toISOString() } });
            setReason(null);
          }}
        >
          Record the reason
        </Button>
        <Button variant="quiet" onPress={() => setReason(null)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
