import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { lacksCaptions } from '../../../../shared/document/publish-gate.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { PlainField } from '../../fields/PlainField.tsx';
import { useWriting } from '../../writing-context.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';

/** Why a film without captions may be published all the same, and who said so; nothing where it has captions. */
export function CaptionsWaiver(props: FormProps<VideoSegment>) {
  const { value, onChange, readOnly } = props;
  const [reason, setReason] = useState<string | null>(null);
  const { captionsWaiver } = value;
  if (!value.media || value.captions.length > 0) return null;
  const isWaived = Boolean(captionsWaiver) && !lacksCaptions(value);
  if (readOnly && !isWaived) return null;
  const stage = isWaived ? 'waived' : reason === null ? 'missing' : 'asking';
  return (
    <Stage name={stage}>
      {captionsWaiver && isWaived ? (
        <Notice
          tone="info"
          actions={
            readOnly ? null : <Button onPress={() => onChange({ captionsWaiver: null })}>Ask for captions again</Button>
          }
        >
          May be published without captions: “{captionsWaiver.reason}” Recorded
          {captionsWaiver.by ? ` by ${captionsWaiver.by}` : ''} on {captionsWaiver.at.slice(0, 10)}.
        </Notice>
      ) : reason === null ? (
        <Notice tone="warning" actions={<Button onPress={() => setReason('')}>Go without…</Button>}>
          Without captions, this film stops the story from being published.
        </Notice>
      ) : (
        <ReasonForm {...props} reason={reason} onReason={setReason} />
      )}
    </Stage>
  );
}

/** Keeps the focus where the hands are: when one stage gives way to another, the first control of the new one has it. */
function Stage({ name, children }: { name: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current !== name) frame.current?.querySelector<HTMLElement>('input, button')?.focus();
    shown.current = name;
  }, [name]);
  return <div ref={frame}>{children}</div>;
}

interface ReasonFormProps extends FormProps<VideoSegment> {
  reason: string;
  onReason(reason: string | null): void;
}

function ReasonForm({ onChange, reason, onReason }: ReasonFormProps) {
  const { person } = useWriting();
  const record = (): void => {
    const signed = { reason: reason.trim().slice(0, 500), by: person.slice(0, 200) };
    onChange({ captionsWaiver: { ...signed, at: new Date().toISOString() } });
    onReason(null);
  };
  return (
    <div className={styles.reason} role="group" aria-label="Publish without captions">
      <PlainField
        label="Why this film may go without captions"
        placeholder="Nobody speaks in it"
        value={reason}
        onChange={onReason}
        readOnly={false}
      />
      <div className={styles.tools}>
        <Button isDisabled={reason.trim() === ''} onPress={record}>
          Record the reason
        </Button>
        <Button variant="quiet" onPress={() => onReason(null)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
