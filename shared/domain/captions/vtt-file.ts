import { formatCueTime, parseCueTime, type CaptionFile, type Cue } from './cue.ts';

const ARROW = /^(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t]+(.*))?$/;

/** A valid WebVTT file taken apart (see the strict parser for what is valid); a block that is no cue stays with the cue behind it. */
export function readVtt(text: string): CaptionFile {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split(/\n{2,}/);
  const [header = 'WEBVTT', ...others] = blocks;
  const cues: Cue[] = [];
  let waiting: string[] = [];
  for (const block of others) {
    const cue = cueOf(block, waiting.join('\n\n'));
    if (cue) {
      cues.push(cue);
      waiting = [];
    } else waiting.push(block);
  }
  return { header, cues, after: waiting.join('\n\n') };
}

function cueOf(block: string, before: string): Cue | undefined {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => line.includes('-->'));
  const times = at < 0 ? null : ARROW.exec((lines[at] ?? '').trim());
  const [start, end] = [parseCueTime(times?.[1] ?? ''), parseCueTime(times?.[2] ?? '')];
  if (start === undefined || end === undefined) return undefined;
  const [id, text] = [lines.slice(0, at).join(' '), lines.slice(at + 1).join('\n')];
  return { id, start, end, settings: times?.[3]?.trim() ?? '', text, before };
}

/** The file put together again; what stood in it besides the cues stands where it did. */
export function writeVtt({ header, cues, after }: CaptionFile): string {
  const blocks = cues.flatMap(({ id, start, end, settings, text, before }) => {
    const times = `${formatCueTime(start)} --> ${formatCueTime(end)}${settings ? ` ${settings}` : ''}`;
    // Why: an empty line inside a caption would end it, and an arrow would be read as times.
    const words = text
      .trim()
      .replace(/\n{2,}/g, '\n')
      .replaceAll('-->', '→');
    return [before, [id, times, words].filter(Boolean).join('\n')];
  });
  return `${[header, ...blocks, after].filter(Boolean).join('\n\n')}\n`;
}
