import { Trash2 } from 'lucide-react';
import type { CaptionTrack, VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { IconButton } from '../../../ui/index.ts';
import { FileButton } from '../../fields/FileButton.tsx';
import { ParsedField } from '../../fields/ParsedField.tsx';
import type { FileWork } from '../../fields/use-file-work.ts';
import { addCaptions } from '../../media/add-media.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';

const isLanguage = (text: string): boolean => /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text);

/** The language of a file named like `boat.en.vtt`; undefined where its name says none. */
const languageIn = (name: string): string | undefined => /\.([a-z]{2}(?:-[A-Z]{2})?)\.\w+$/.exec(name)?.[1];

/** The caption files of a video, each with its language. */
export function CaptionTracks(props: FormProps<VideoSegment> & { work: FileWork }) {
  const { value, onChange, media, readOnly, work } = props;
  const change = (index: number, patch: Partial<CaptionTrack>): void =>
    onChange({ captions: value.captions.map((track, at) => (at === index ? { ...track, ...patch } : track)) });
  const add = (file: File): void =>
    void work.run(`Adding “${file.name}”…`, async () => {
      const track: CaptionTrack = { lang: languageIn(file.name) ?? 'en', media: await addCaptions(file, media) };
      onChange({ captions: [...value.captions, track] });
    });
  return (
    <>
      {value.captions.map((track, index) => (
        <div key={track.media.sha256} className={styles.tools} role="group" aria-label={`Captions ${index + 1}`}>
          <span className={styles.quiet}>Captions: {track.media.name}</span>
          <ParsedField
            label="Language of the captions"
            hideLabel
            name="lang"
            asTyped={track.asTyped}
            value={track.lang}
            empty=""
            format={(lang) => lang}
            parse={(typed) => (isLanguage(typed) ? typed : undefined)}
            problem="That is no language. Write its code, such as en or fr-CA."
            onChange={(lang, asTyped) => change(index, { lang: lang || track.lang, asTyped })}
            readOnly={readOnly}
          />
          {readOnly ? null : (
            <IconButton
              label="Remove these captions"
              onPress={() => onChange({ captions: value.captions.filter((_, at) => at !== index) })}
            >
              <Trash2 />
            </IconButton>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <div className={styles.tools}>
          <FileButton accept=".vtt,.srt,text/vtt" isDisabled={work.doing !== null} onFile={add}>
            Add captions…
          </FileButton>
        </div>
      )}
    </>
  );
}
