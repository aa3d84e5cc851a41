import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { VideoSegment } from '../../../../shared/document/blocks/video-segment.ts';
import { emptyCaptions, type CaptionFile } from '../../../../shared/domain/captions/cue.ts';
import { readVtt } from '../../../../shared/domain/captions/vtt-file.ts';
import type { FileWork } from '../../fields/use-file-work.ts';
import { readStoredCaptions, storeCaptions } from '../../media/add-media.ts';
import { useWriting } from '../../writing-context.ts';
import type { FormProps } from '../form-props.ts';
import { CueEditor } from './captions/CueEditor.tsx';

/** The dialog that corrects or writes captions of a video: how it is opened, and the dialog itself while it is. */
export function useCueEditor(
  { value, onChange, media }: FormProps<VideoSegment>,
  work: FileWork,
): { correct(index: number | null): void; dialog: ReactNode } {
  const { language } = useWriting();
  const [opened, setOpened] = useState<{ index: number | null; file: CaptionFile } | null>(null);
  /** What had the focus when the dialog was asked for, and gets it back. */
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (opened !== null) return;
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, [opened]);
  const correct = (index: number | null): void =>
    void work.run('Opening the captions…', async () => {
      opener.current = document.activeElement;
      const track = index === null ? undefined : value.captions[index];
      setOpened({ index, file: track ? readVtt(await readStoredCaptions(track.media, media)) : emptyCaptions() });
    });
  if (!opened) return { correct, dialog: null };
  const track = opened.index === null ? undefined : value.captions[opened.index];
  const save = async (vtt: string): Promise<void> => {
    const { captions } = value;
    const name = track?.media.name ?? `${value.media?.name ?? 'captions'}.${language}`;
    const stored = await storeCaptions(vtt, name, media);
    onChange({
      captions: track
        ? captions.map((each) => (each === track ? { ...each, media: stored } : each))
        : [...captions, { lang: language, media: stored }],
    });
  };
  const dialog = (
    <CueEditor
      title={track ? `Captions: ${track.media.name}` : 'New captions'}
      opened={opened.file}
      film={value.media && media.urlOf(value.media)}
      onSave={save}
      onClose={() => setOpened(null)}
    />
  );
  return { correct, dialog };
}
