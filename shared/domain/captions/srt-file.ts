import { parseCueTime, type CaptionFault, type Cue } from './cue.ts';

const TIME = String.raw`(\d{1,3}:\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}\s*(?:[XY]\d:.*)?$`);
/** Marks of SubRip that WebVTT has too. */
const KEPT = /^<\/?(?:b|i|u)>$/i;

/** Captions in SubRip's form: their cues, and every line that is not as it must be. Of its markup bold, italic and underline stay. */
export function readSrt(text: string): { cues: Cue[]; faults: CaptionFault[] } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const cues: Cue[] = [];
  const faults: CaptionFault[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.trim() === '') continue;
    if (/^\s*\d+\s*$/.test(lines[at] ?? '') && lines[at + 1]?.includes('-->')) at += 1;
    const times = TIMES.exec(lines[at] ?? '');
    const [start, end] = [parseCueTime(times?.[1] ?? ''), parseCueTime(times?.[2] ?? '')];
    const words: string[] = [];
    const from = at;
    while (at + 1 < lines.length && lines[at + 1]?.trim() !== '') words.push(lines[(at += 1)] ?? '');
    if (start === undefined || end === undefined)
      faults.push({ line: from + 1, reason: 'times such as 00:00:01,000 --> 00:00:04,000 must stand here' });
    else if (end <= start) faults.push({ line: from + 1, reason: 'the caption ends before it begins' });
    else if (words.length > 0) cues.push({ id: '', start, end, settings: '', text: vttText(words), before: '' });
  }
  if (cues.length === 0 && faults.length === 0) faults.push({ line: 1, reason: 'there is no caption in the file' });
  return { cues, faults };
}

const vttText = (words: readonly string[]): string =>
  words
    .map((line) => line.trim().replace(/\{\\[^}]*\}/g, ''))
    .join('\n')
    .replace(/&(?!(?:amp|lt|gt|nbsp|lrm|rlm);)/g, '&amp;')
    .replace(/<\/?[^<>]*>?/g, (mark) =>
      KEPT.test(mark) ? mark.toLowerCase() : mark.endsWith('>') ? '' : `&lt;${mark.slice(1)}`,
    );
