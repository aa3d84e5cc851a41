import type { Cue } from './cue.ts';

/** Milliseconds that a new caption shows. */
const NEW_LENGTH = 2000;

type Cues = readonly Cue[];

const sorted = (cues: Cues): Cue[] => [...cues].sort((a, b) => a.start - b.start || a.end - b.end);

export const changeCue = (cues: Cues, at: number, change: Partial<Cue>): Cue[] =>
  cues.map((cue, index) => (index === at ? { ...cue, ...change } : cue));

/** Adds an empty caption that begins at a moment, and ends before the next one does; gives the list and where it stands in it. */
export function addCue(cues: Cues, start: number): { cues: Cue[]; at: number } {
  const next = cues.find((cue) => cue.start > start);
  const end = Math.min(start + NEW_LENGTH, next && next.start > start ? next.start : Infinity);
  const added: Cue = { id: '', start, end, settings: '', text: '', before: '' };
  const all = sorted([...cues, added]);
  return { cues: all, at: all.indexOf(added) };
}

/** Parts a caption in two at a place in its text; the time is shared by the length of the words. */
export function splitCue(cues: Cues, at: number, caret: number): Cue[] {
  const cue = cues[at];
  if (!cue) return [...cues];
  const [first, second] = [cue.text.slice(0, caret).trim(), cue.text.slice(caret).trim()];
  const share = cue.text.length === 0 ? 0.5 : Math.min(0.9, Math.max(0.1, caret / cue.text.length));
  const middle = Math.round(cue.start + (cue.end - cue.start) * share);
  const parts = [
    { ...cue, end: middle, text: first },
    { ...cue, id: '', start: middle, text: second, before: '' },
  ];
  return cues.flatMap((each, index) => (index === at ? parts : [each]));
}

/** Makes a caption and the next one into one. */
export function mergeCues(cues: Cues, at: number): Cue[] {
  const [cue, next] = [cues[at], cues[at + 1]];
  if (!cue || !next) return [...cues];
  const text = [cue.text, next.text].filter((words) => words.trim()).join('\n');
  const before = [cue.before, next.before].filter(Boolean).join('\n\n');
  const merged = { ...cue, end: Math.max(cue.end, next.end), text, before };
  return cues.flatMap((each, index) => (index === at ? [merged] : index === at + 1 ? [] : [each]));
}

/** Takes a caption out; the comments before it go to the next. */
export function removeCue(cues: Cues, at: number): Cue[] {
  const gone = cues[at];
  return cues.flatMap((cue, index) => {
    if (index === at) return [];
    if (index !== at + 1 || !gone?.before) return [cue];
    return [{ ...cue, before: [gone.before, cue.before].filter(Boolean).join('\n\n') }];
  });
}

/** What keeps a caption from being saved, or from being read; undefined where nothing does. */
export function cueProblem(cues: Cues, at: number): string | undefined {
  const [cue, before] = [cues[at], cues[at - 1]];
  if (!cue) return undefined;
  if (cue.end <= cue.start) return 'It ends before it begins.';
  if (before && cue.start < before.start) return 'It begins before the one above it.';
  if (!cue.text.trim()) return 'It says nothing.';
  return undefined;
}
