/** A part of a file in bytes, both ends included, as HTTP has it. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The one byte range that a Range header asks for; undefined where the whole file is to be sent (no header, another unit, several ranges,
 * nonsense), `unsatisfiable` where it lies outside. After RFC 9110, section 14.
 */
export function readRange(header: string | null | undefined, bytes: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [from, to] = [match[1] ?? '', match[2] ?? ''];
  if (from === '') {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? 'unsatisfiable' : { start: bytes - length, end: bytes - 1 };
  }
  const start = Number(from);
  const end = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (to !== '' && Number(to) < start) return undefined;
  return start >= bytes ? 'unsatisfiable' : { start, end };
}
