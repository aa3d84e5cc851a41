import type { Cue } from './cue.ts';

/** A silence as long as this begins a new paragraph, in milliseconds. */
const PAUSE = 1500;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: ' ', lrm: '', rlm: '' };

/** A caption's words without WebVTT's markup. */
const plainWords = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const speakerIn = (text: string): string => plainWords(/<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/.exec(text)?.[1] ?? '');

/** What is said in a film, from its captions: a pause or another voice begins a paragraph, and a voice that has a name is named. */
export function transcriptOf(cues: readonly Cue[]): string {
  const paragraphs: string[] = [];
  let [end, voice] = [-Infinity, ''];
  for (const cue of cues) {
    const words = plainWords(cue.text);
    if (words === '') continue;
    const speaker = speakerIn(cue.text);
    const isNew = cue.start - end >= PAUSE || speaker !== voice;
    const named = isNew && speaker !== '' ? `${speaker}: ${words}` : words;
    if (isNew) paragraphs.push(named);
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`.trim());
    [end, voice] = [Math.max(end, cue.end), speaker];
  }
  return paragraphs.join('\n\n');
}
