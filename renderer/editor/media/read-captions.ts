import type { CaptionFault } from '../../../shared/domain/captions/cue.ts';
import { emptyCaptions } from '../../../shared/domain/captions/cue.ts';
import { readSrt } from '../../../shared/domain/captions/srt-file.ts';
import { writeVtt } from '../../../shared/domain/captions/vtt-file.ts';

/** How many faults of a file are told. */
const TOLD = 4;

/** What is wrong with a WebVTT file by its specification, line by line; nothing where browsers read it whole. */
export async function vttFaults(text: string): Promise<CaptionFault[]> {
  const { WebVTTParser } = await import('webvtt-parser');
  // Why: its lines end in \n alone, and a mark of the byte order is no fault of the file.
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { cues, errors } = new WebVTTParser().parse(lines, 'subtitles');
  // Why: video sites write “Kind:” and “Language:” below the first line; the specification has browsers pass over them.
  const hasFacts = /^WEBVTT[^\n]*\n\w+:/.test(lines);
  const told = hasFacts ? errors.filter(({ message }) => !message.includes('after the signature')) : errors;
  const faults = told.map(({ line, message }) => ({ line, reason: message.replace(/\.$/, '') }));
  if (cues.length === 0 && faults.length === 0) faults.push({ line: 1, reason: 'There is no caption in the file' });
  return faults;
}

/** The WebVTT of a caption file, WebVTT or SubRip (.srt). Rejects with an Error that names the lines which are wrong. */
export async function vttOf(text: string, name: string): Promise<string> {
  const srt = /\.srt$/i.test(name) ? readSrt(text) : undefined;
  const vtt = srt ? writeVtt({ ...emptyCaptions(), cues: srt.cues }) : text;
  const faults = srt && srt.faults.length > 0 ? srt.faults : await vttFaults(vtt);
  if (faults.length === 0) return vtt;
  const told = faults.slice(0, TOLD).map(({ line, reason }) => `Line ${line}: ${reason}.`);
  if (faults.length > TOLD) told.push(`And ${faults.length - TOLD} more.`);
  throw new Error(
    `“${name}” can’t be read as captions and was left out; the block is as it was. ${told.join(' ')} Mend the file and add it again, or write the captions here.`,
  );
}
