import { Film } from 'lucide-react';
import type { VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { formatDuration } from '../../../../shared/domain/duration.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';

/** The poster of a video with its duration, as the page shows it; the film itself while the block is active. */
export function VideoPicture({ value, media, isActive }: FormProps<VideoSegment>) {
  const poster = value.poster && media.urlOf(value.poster);
  return (
    <div className={styles.poster}>
      {isActive && value.media ? (
        <video
          className={styles.picture}
          src={media.urlOf(value.media)}
          poster={poster ?? undefined}
          controls
          preload="metadata"
          tabIndex={-1}
          aria-label={value.title || value.media.name}
        />
      ) : poster ? (
        <img className={styles.picture} src={poster} alt="" />
      ) : (
        <div className={styles.noPoster}>
          <Film aria-hidden />
        </div>
      )}
      {value.durationSeconds === null || isActive ? null : (
        <span className={styles.runtime} aria-hidden>
          {formatDuration(value.durationSeconds)}
        </span>
      )}
    </div>
  );
}
