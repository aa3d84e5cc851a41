const TIME = /(\d{1,2}:\d{2}:\d{2})[,.](\d{3})/g;

/** Captions in SubRip's form as WebVTT: the header, full stops in times, and no numbers before cues. */
export function srtToVtt(srt: string): string {
  const cues = srt
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((cue) => cue.trim().replace(/^\d+\n(?=.*-->)/, ''))
    .filter((cue) => cue.includes('-->'))
    .map((cue) => {
      const [times = '', ...words] = cue.split('\n');
      return [times.replace(TIME, '$1.$2'), ...words].join('\n');
    });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}
