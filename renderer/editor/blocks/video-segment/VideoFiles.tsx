import type { VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { Button } from '../../../ui/index.ts';
import { FileButton } from '../../fields/FileButton.tsx';
import type { FileWork } from '../../fields/use-file-work.ts';
import { addPicture, addVideo, posterFromFilm } from '../../media/add-media.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';

const inMegabytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The film and the poster of a video: choosing, changing and taking them away. */
export function VideoFiles(props: FormProps<VideoSegment> & { work: FileWork }) {
  const { value, onChange, media, readOnly, work } = props;
  const film = value.media;
  if (readOnly) return film ? <div className={styles.quiet}>{film.name}</div> : null;
  const addFilm = (file: File): void =>
    void work.run(`Adding “${file.name}”…`, async () => onChange(await addVideo(file, value, media)));
  const addPoster = (file: File): void =>
    void work.run(`Adding “${file.name}”…`, async () => onChange({ poster: await addPicture(file, media) }));
  const takeFrame = (): void => {
    if (!film) return;
    void work.run('Taking a frame of the film…', async () =>
      onChange({ poster: await posterFromFilm(film, undefined, media) }),
    );
  };
  const busy = work.doing !== null;
  return (
    <div className={styles.tools}>
      <FileButton accept="video/*" isDisabled={busy} onFile={addFilm}>
        {film ? 'Replace the film…' : 'Choose a film…'}
      </FileButton>
      {film ? (
        <>
          <span className={styles.quiet}>
            {film.name}, {inMegabytes(film.bytes)}
          </span>
          <Button variant="quiet" isDisabled={busy} onPress={() => onChange({ media: null })}>
            Remove the film
          </Button>
        </>
      ) : null}
      <FileButton accept="image/*" isDisabled={busy} onFile={addPoster}>
        {value.poster ? 'Change the poster…' : 'Choose a poster…'}
      </FileButton>
      {film ? (
        <Button isDisabled={busy} onPress={takeFrame}>
          Back to a frame
        </Button>
      ) : null}
      {value.poster && !film ? (
        <Button variant="quiet" isDisabled={busy} onPress={() => onChange({ poster: null })}>
          Remove the poster
        </Button>
      ) : null}
    </div>
  );
}
