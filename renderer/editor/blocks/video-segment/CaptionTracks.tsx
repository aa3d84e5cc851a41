import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CaptionTrack, VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { transcriptOf } from '../../../../shared/domain/captions/transcript.ts';
import { readVtt } from '../../../../shared/domain/captions/vtt-file.ts';
import { Button, IconButton, Notice } from '../../../ui/index.ts';
import { FileButton } from '../../fields/FileButton.tsx';
import { ParsedField } from '../../fields/ParsedField.tsx';
import type { FileWork } from '../../fields/use-file-work.ts';
import { addCaptions, readStoredCaptions } from '../../media/add-media.ts';
import { useWriting } from '../../writing-context.ts';
import type { FormProps } from '../form-props.ts';
import styles from '../forms.module.css';
import { CaptionsWaiver } from './CaptionsWaiver.tsx';

const isLanguage = (text: string): boolean => /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text);

/** The language of a file named like `boat.en.vtt`; undefined where its name says none. */
const languageIn = (name: string): string | undefined => /\.([a-z]{2}(?:-[A-Z]{2})?)\.\w+$/.exec(name)?.[1];

export interface CaptionTracksProps extends FormProps<VideoSegment> {
  work: FileWork;
  /** Opens the captions of a track to be corrected; null for new ones. */
  onCorrect(index: number | null): void;
}

/** The caption files of a video, each with its language; what corrects them, and what is made from them. */
export function CaptionTracks(props: CaptionTracksProps) {
  const { value, onChange, media, readOnly, work, onCorrect } = props;
  const { language } = useWriting();
  /** The transcript that one made from captions has replaced. */
  const [replaced, setReplaced] = useState<string | null>(null);
  const change = (index: number, patch: Partial<CaptionTrack>): void =>
    onChange({ captions: value.captions.map((track, at) => (at === index ? { ...track, ...patch } : track)) });
  const add = (file: File): void =>
    void work.run(`Adding “${file.name}”…`, async () => {
      const track: CaptionTrack = { lang: languageIn(file.name) ?? language, media: await addCaptions(file, media) };
      onChange({ captions: [...value.captions, track] });
    });
  const transcribe = (track: CaptionTrack): void =>
    void work.run('Reading the captions…', async () => {
      const before = value.transcript;
      onChange({ transcript: transcriptOf(readVtt(await readStoredCaptions(track.media, media)).cues) });
      setReplaced(before);
    });
  return (
    <>
      {value.captions.map((track, index) => (
        <div key={index} className={styles.tools} role="group" aria-label={`Captions ${index + 1}`}>
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
            <>
              <Button onPress={() => onCorrect(index)}>Correct…</Button>
              <Button onPress={() => transcribe(track)}>Make the transcript</Button>
              <IconButton
                label="Remove these captions"
                onPress={() => onChange({ captions: value.captions.filter((_, at) => at !== index) })}
              >
                <Trash2 />
              </IconButton>
            </>
          )}
        </div>
      ))}
      {replaced === null || value.captions.length === 0 ? null : (
        <Notice
          tone="good"
          actions={
            <Button
              onPress={() => {
                onChange({ transcript: replaced });
                setReplaced(null);
              }}
            >
              Undo
            </Button>
          }
        >
          The transcript was made from the captions. Read it through: captions have no paragraphs of their own.
        </Notice>
      )}
      {readOnly ? null : (
        <div className={styles.tools}>
          <FileButton accept=".vtt,.srt,text/vtt" isDisabled={work.doing !== null} onFile={add}>
            Add captions…
          </FileButton>
          <Button onPress={() => onCorrect(null)}>Write captions…</Button>
        </div>
      )}
      <CaptionsWaiver {...props} />
    </>
  );
}
