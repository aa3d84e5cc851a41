import { DurationField } from '../../fields/DurationField.tsx';
import { PlainField } from '../../fields/PlainField.tsx';
import { UrlField } from '../../fields/UrlField.tsx';
import styles from '../forms.module.css';
import { CaptionTracks, type CaptionTracksProps } from './CaptionTracks.tsx';
import { VideoFiles } from './VideoFiles.tsx';

/** The lesser fields of a video: where it is from, which part of it, its files and its transcript. */
export function VideoDetails(props: CaptionTracksProps) {
  const { value, onChange, readOnly } = props;
  return (
    <>
      <div className={styles.row}>
        <UrlField
          label="Source URL"
          placeholder="https://example.org/video"
          name="sourceUrl"
          asTyped={value.asTyped}
          value={value.sourceUrl}
          onChange={(sourceUrl, asTyped) => onChange({ sourceUrl, asTyped })}
          readOnly={readOnly}
        />
        <DurationField
          label="Start"
          placeholder="0:00"
          name="startAt"
          asTyped={value.asTyped}
          value={value.startAt}
          onChange={(startAt, asTyped) => onChange({ startAt, asTyped })}
          readOnly={readOnly}
        />
        <DurationField
          label="End"
          placeholder="7:45"
          name="endAt"
          asTyped={value.asTyped}
          value={value.endAt}
          onChange={(endAt, asTyped) => onChange({ endAt, asTyped })}
          hint={(end) =>
            end !== null && value.startAt !== null && end <= value.startAt ? 'This is not after the start.' : null
          }
          readOnly={readOnly}
        />
      </div>
      <VideoFiles {...props} />
      <CaptionTracks {...props} />
      <PlainField
        label="Transcript"
        multiline
        keepsEnter
        placeholder="What is said, for readers who can’t hear it"
        value={value.transcript}
        onChange={(transcript) => onChange({ transcript })}
        readOnly={readOnly}
      />
    </>
  );
}
