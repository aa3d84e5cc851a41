import { AppError } from '../../../shared/contract/errors.ts';
import type { ImportFormat, KnownFormat } from '../../../shared/contract/import-report.ts';

const BY_ENDING: Readonly<Record<string, KnownFormat>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  md: 'md',
  markdown: 'md',
  mdown: 'md',
  rtf: 'rtf',
  story: 'story',
  json: 'story',
};

/** What other programs' files begin with, and what to do about each. */
const STRANGERS: readonly (readonly [signature: string, what: string, instead: string])[] = [
  ['%PDF-', 'a PDF', 'Open it and paste its text, or bring in the file it was made from.'],
  ['\xd0\xcf\x11\xe0', 'a file of an older Office (.doc or .xls)', 'Save it as .docx and bring that in.'],
  ['\x89PNG', 'a picture', 'Add it to a story as an image.'],
  ['\xff\xd8\xff', 'a picture', 'Add it to a story as an image.'],
  ['GIF8', 'a picture', 'Add it to a story as an image.'],
  ['RIFF', 'a picture, a sound or a video', 'Add it to a story.'],
  ['\x1a\x45\xdf\xa3', 'a video', 'Add it to a story as a video segment.'],
  ['ID3', 'a sound', 'Copydesk takes in text.'],
  ['OggS', 'a sound or a video', 'Copydesk takes in text.'],
  ['\x7fELF', 'a program', 'Copydesk takes in text.'],
  ['MZ\x90', 'a program', 'Copydesk takes in text.'],
  ['\x1f\x8b', 'a compressed file (.gz)', 'Unpack it first.'],
  ['7z\xbc\xaf', 'a compressed file (.7z)', 'Unpack it first.'],
  ['Rar!', 'a compressed file (.rar)', 'Unpack it first.'],
  ['SQLite format 3', 'a database', 'Copydesk takes in text.'],
];

export const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
const ascii = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');

/** True for bytes that begin as a zip does, a Word file among them. */
export const isZip = (bytes: Uint8Array): boolean => /^PK(?:\x03\x04|\x05\x06)/.test(ascii(bytes, 4));

/** Throws AppError `unsupported_format`, with what to do instead, for a file that another program wrote and that holds no text. */
export function refuseStrangers(name: string, bytes: Uint8Array): void {
  const head = ascii(bytes, 32);
  const stranger =
    STRANGERS.find(([signature]) => head.startsWith(signature)) ?? (/^....ftyp/s.test(head) ? MP4 : undefined);
  if (!stranger) return;
  const [, what, instead] = stranger;
  throw new AppError(
    'unsupported_format',
    `“${name}” is ${what}, whatever its name says. ${instead} Nothing was changed.`,
  );
}
const MP4 = ['', 'a video', 'Add it to a story as a video segment.'] as const;

/** The form of a text, by what stands in it and, where that says nothing, by its name. */
export function recogniseText(name: string, text: string, asked: ImportFormat): Exclude<KnownFormat, 'docx'> {
  if (asked !== 'auto' && asked !== 'docx') return asked;
  const head = text.slice(0, 20_000).trimStart();
  if (/^\{\\rtf\d?/.test(head)) return 'rtf';
  const ending = BY_ENDING[endingOf(name)];
  if (head.startsWith('{') && (ending === 'story' || /"formatVersion"\s*:/.test(head))) return 'story';
  if (ending === 'story' || ending === 'md') return ending;
  if (looksLikeHtml(head)) return 'html';
  if (ending === 'html') return 'html';
  // Why not by content where the name says text: an asterisk or a hash in a wire story is no mark-up.
  return ending === undefined && looksLikeMarkdown(text) ? 'md' : 'text';
}

const looksLikeHtml = (head: string): boolean =>
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|article|section|main|div|p|h[1-6]|ul|ol|table|span|b|strong|figure|title)\b/i.test(
    head,
  );

function looksLikeMarkdown(text: string): boolean {
  const lines = text.slice(0, 50_000).split('\n');
  const marks = lines.filter((line) =>
    /^#{1,6}\s+\S|^(?:[-*+]|\d+\.)\s+\S|^>\s|^```|\[[^\]]+\]\(https?:/.test(line),
  ).length;
  return marks >= 2 && lines.some((line) => /^#{1,6}\s+\S|\[[^\]]+\]\(https?:/.test(line));
}
