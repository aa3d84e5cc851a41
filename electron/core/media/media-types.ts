/** The kinds of file a story can hold, each known by its first bytes. */
interface MediaKind {
  mediaType: string;
  ending: string;
  matches(head: Buffer): boolean;
}

const ascii = (head: Buffer, from: number, length: number): string => head.toString('latin1', from, from + length);
const brand = (head: Buffer): string => (ascii(head, 4, 4) === 'ftyp' ? ascii(head, 8, 4) : '');

const KINDS: readonly MediaKind[] = [
  { mediaType: 'image/png', ending: 'png', matches: (head) => ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n' },
  {
    mediaType: 'image/jpeg',
    ending: 'jpg',
    matches: (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff,
  },
  { mediaType: 'image/gif', ending: 'gif', matches: (head) => /^GIF8[79]a$/.test(ascii(head, 0, 6)) },
  {
    mediaType: 'image/webp',
    ending: 'webp',
    matches: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP',
  },
  { mediaType: 'image/avif', ending: 'avif', matches: (head) => /^avi[fs]$/.test(brand(head)) },
  {
    mediaType: 'video/mp4',
    ending: 'mp4',
    matches: (head) => /^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/.test(brand(head)),
  },
  // Why "webm" within the head: Matroska files, which browsers don't play, have the same first four bytes and another DocType.
  {
    mediaType: 'video/webm',
    ending: 'webm',
    matches: (head) => head.readUInt32BE(0) === 0x1a45dfa3 && head.includes('webm'),
  },
  {
    mediaType: 'text/vtt',
    ending: 'vtt',
    matches: (head) => /^(?:\uFEFF)?WEBVTT(?:[ \t\r\n]|$)/.test(head.toString('utf8')),
  },
];

/** Bytes of a file's beginning that tell its kind and an image's size. */
export const HEAD_BYTES = 65_536;

/** The media type that the bytes themselves show; undefined for a kind that stories don't take. */
export const sniffMediaType = (head: Buffer): string | undefined =>
  head.length < 6 ? undefined : KINDS.find(({ matches }) => matches(head))?.mediaType;

/** A media type after the ending of a file's name; `application/octet-stream` for one we don't take. */
export function mediaTypeOfName(name: string): string {
  const ending = name.split('.').at(-1)?.toLowerCase();
  const known = KINDS.find((kind) => kind.ending === (ending === 'jpeg' ? 'jpg' : ending));
  return known?.mediaType ?? 'application/octet-stream';
}
