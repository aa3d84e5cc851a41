import type { ReactNode } from 'react';
import { differingFileDuration } from '../../../../shared/document/read/file-duration.ts';
import { formatDuration } from '../../../../shared/domain/duration.ts';
import type { VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { AirDateField } from '../../fields/AirDateField.tsx';
import { DurationField } from '../../fields/DurationField.tsx';
import { FileState } from '../../fields/FileState.tsx';
import { PlainField } from '../../fields/PlainField.tsx';
import { useDroppedFile } from '../../fields/use-dropped-file.ts';
import { useFileWork } from '../../fields/use-file-work.ts';
import { addVideo } from '../../media/add-media.ts';
import type { FormProps } from '../form-props.ts';
import { FormGroup } from '../FormGroup.tsx';
import styles from '../forms.module.css';
import { useCueEditor } from './use-cue-editor.tsx';
import { VideoDetails } from './VideoDetails.tsx';
import { VideoPicture } from './VideoPicture.tsx';

/** How long the file runs, where nobody has said or something else was typed. */
function fileDuration(segment: VideoSegment): ReactNode {
  const differing = differingFileDuration(segment);
  if (differing !== undefined)
    return <span className={styles.differs}>The file runs {formatDuration(differing)}.</span>;
  const whole = segment.media?.durationSeconds;
  return whole !== undefined && segment.durationSeconds === null ? `The file runs ${formatDuration(whole)}.` : null;
}

/** Whether one of the lesser fields holds what could not be understood: its error must be seen beside it. */
const hidesError = ({ asTyped = {}, captions }: VideoSegment): boolean =>
  ['sourceUrl', 'startAt', 'endAt'].some((field) => field in asTyped) || captions.some((track) => track.asTyped);

/** The form of a video, in the body of a story or as its lead. */
export function VideoSegmentForm(props: FormProps<VideoSegment>) {
  const { value, onChange, readOnly, groupLabel, isActive, media } = props;
  const work = useFileWork();
  const { correct, dialog } = useCueEditor(props, work);
  useDroppedFile(props.takeFile, (file) => {
    void work.run(`Adding “${file.name}”…`, async () => onChange(await addVideo(file, value, media)));
  });
  return (
    <FormGroup
      label={groupLabel}
      isActive={isActive || hidesError(value)}
      more={() => <VideoDetails {...props} work={work} onCorrect={correct} />}
    >
      <div className={styles.video}>
        <VideoPicture {...props} />
        <div className={styles.stack}>
          <div className={styles.headline}>
            <PlainField
              label="Label"
              hideLabel
              aside
              look="plain"
              placeholder="WATCH"
              value={value.label}
              onChange={(label) => onChange({ label })}
              readOnly={readOnly}
            />
            <PlainField
              label="Title"
              hideLabel
              look="title"
              multiline
              placeholder="Title of the video"
              value={value.title}
              onChange={(title) => onChange({ title })}
              readOnly={readOnly}
            />
          </div>
          <div className={styles.filmRow}>
            <DurationField
              label="Duration"
              placeholder="7:45"
              name="durationSeconds"
              asTyped={value.asTyped}
              value={value.durationSeconds}
              onChange={(durationSeconds, asTyped) => onChange({ durationSeconds, asTyped })}
              hint={() => fileDuration(value)}
              readOnly={readOnly}
            />
            <PlainField
              label="Caption"
              look="words"
              multiline
              placeholder="What the video shows"
              value={value.caption}
              onChange={(caption) => onChange({ caption })}
              readOnly={readOnly}
            />
          </div>
          <div className={styles.row}>
            <PlainField
              label="Credit"
              placeholder="Who made it"
              value={value.credit}
              onChange={(credit) => onChange({ credit })}
              readOnly={readOnly}
            />
            <AirDateField
              name="airedAt"
              asTyped={value.asTyped}
              value={value.airedAt}
              onChange={(airedAt, asTyped) => onChange({ airedAt, asTyped })}
              readOnly={readOnly}
            />
          </div>
        </div>
      </div>
      <FileState work={work} />
      {dialog}
    </FormGroup>
  );
}
