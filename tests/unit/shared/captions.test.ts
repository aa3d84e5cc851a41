import { describe, expect, it } from 'vitest';
import { formatCueTime, parseCueTime } from '../../../shared/domain/captions/cue.ts';
import { addCue, cueProblem, mergeCues, removeCue, splitCue } from '../../../shared/domain/captions/edit-cues.ts';
import { readSrt } from '../../../shared/domain/captions/srt-file.ts';
import { transcriptOf } from '../../../shared/domain/captions/transcript.ts';
import { readVtt, writeVtt } from '../../../shared/domain/captions/vtt-file.ts';
import { vttFaults, vttOf } from '../../../renderer/editor/media/read-captions.ts';

const FILE = `WEBVTT - Ferry
Kind: captions

STYLE
::cue { color: yellow }

NOTE Checked by the desk

first
00:00:01.000 --> 00:00:02.500 line:90% align:start
<v Ines>Six in the morning.

00:00:02.500 --> 00:00:06.000
<v Ines>She leaves &amp; nobody
sees it.

00:00:09.000 --> 00:00:11.000
<v Tam>Nobody?

NOTE The end
`;

describe('a caption file', () => {
  it('is put together again as it was, with everything that is no caption', () => {
    const file = readVtt(FILE.replaceAll('\n', '\r\n'));
    expect(file.cues.map(({ start, end }) => [start, end])).toEqual([
      [1000, 2500],
      [2500, 6000],
      [9000, 11_000],
    ]);
    expect(writeVtt(file)).toBe(FILE);
  });

  it('stays valid whatever is written into a caption', async () => {
    const file = readVtt(FILE);
    const cues = file.cues.map((cue, at) => (at === 0 ? { ...cue, text: 'One\n\n\ntwo --> three' } : cue));
    const written = writeVtt({ ...file, cues });
    expect(await vttFaults(written)).toEqual([]);
    expect(readVtt(written).cues[0]?.text).toBe('One\ntwo → three');
  });

  it('is refused with the line and the reason of each fault', async () => {
    await expect(vttOf('00:01.000 --> 00:02.000\nHi', 'a.vtt')).rejects.toThrow(/“a\.vtt” .* left out.*Line 1: /);
    const bad = 'WEBVTT\n\n00:05.000 -> 00:06.000\nArrow\n\n00:00:08.000 --> 00:00:07.000\nBackwards\n';
    await expect(vttOf(bad, 'b.vtt')).rejects.toThrow(/Line 4: .*Line 6: End timestamp is not greater/);
    await expect(vttOf('WEBVTT\n', 'c.vtt')).rejects.toThrow(/no caption/);
    const srt =
      '1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\n00:00:05,000 --> oops\nBad\n\n3\n00:00:09,000 --> 00:00:08,000\nBack';
    await expect(vttOf(srt, 'd.srt')).rejects.toThrow(/Line 6: times .*Line 10: the caption ends/);
  });

  it('in SubRip’s form becomes valid WebVTT', async () => {
    const srt =
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,5\r\n{\\an8}<i>Six</i> <font color="red">& six</font>\r\nthree <3\r\n\r\n\r\n00:00:03,000 --> 00:00:04,000\r\nNo number\r\n';
    const vtt = await vttOf(srt, 'boat.srt');
    expect(vtt).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<i>Six</i> &amp; six\nthree &lt;3\n\n00:00:03.000 --> 00:00:04.000\nNo number\n',
    );
    expect(await vttFaults(vtt)).toEqual([]);
    expect(readSrt('').faults).toHaveLength(1);
  });

  it('becomes a transcript: a pause or another voice begins a paragraph', () => {
    expect(transcriptOf(readVtt(FILE).cues)).toBe(
      'Ines: Six in the morning. She leaves & nobody sees it.\n\nTam: Nobody?',
    );
    const cue = { id: '', settings: '', before: '' };
    const cues = [
      { ...cue, start: 0, end: 1000, text: 'One.' },
      { ...cue, start: 2000, end: 3000, text: '<b>Two</b>.' },
      { ...cue, start: 4500, end: 5000, text: 'Three.' },
    ];
    expect(transcriptOf(cues)).toBe('One. Two.\n\nThree.');
  });
});

describe('the cues of the editor', () => {
  const { cues } = readVtt(FILE);

  it('are added, parted, joined and taken out with nothing lost', () => {
    const added = addCue(cues, 7500);
    expect(added.at).toBe(2);
    expect(added.cues[2]).toMatchObject({ start: 7500, end: 9000, text: '' });
    expect(addCue([], 0).cues[0]).toMatchObject({ start: 0, end: 2000 });
    const parted = splitCue(cues, 0, '<v Ines>Six in'.length);
    expect(parted.map(({ text }) => text).slice(0, 2)).toEqual(['<v Ines>Six in', 'the morning.']);
    expect(parted[0]?.end).toBe(parted[1]?.start);
    expect(mergeCues(parted, 0)[0]).toMatchObject({ start: 1000, end: 2500, text: '<v Ines>Six in\nthe morning.' });
    const without = removeCue(cues, 0);
    expect(without).toHaveLength(2);
    expect(without[0]?.before).toContain('NOTE Checked by the desk');
  });

  it('say what keeps them from being read', () => {
    expect(cueProblem(cues, 0)).toBeUndefined();
    expect(cueProblem([{ ...cues[0]!, end: 900 }], 0)).toMatch(/ends before/);
    expect(cueProblem([cues[1]!, cues[0]!], 1)).toMatch(/begins before/);
    expect(cueProblem([{ ...cues[0]!, text: ' ' }], 0)).toMatch(/nothing/);
  });

  it('have times as people write them', () => {
    expect(['1:02:03.004', '2:03,5', '63.5', '0:07', ' 00:00:01.000 '].map(parseCueTime)).toEqual([
      3_723_004, 123_500, 63_500, 7000, 1000,
    ]);
    expect(['', '1:75', 'soon', '1:2:3:4'].map(parseCueTime)).toEqual([undefined, undefined, undefined, undefined]);
    expect(formatCueTime(3_723_004)).toBe('01:02:03.004');
  });
});
