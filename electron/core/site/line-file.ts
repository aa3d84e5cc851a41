/** A file of lines sorted by a key: what stands between two lines, what ends the file, and where a line's key is. Everything in it is ASCII but its head. */
export interface LineFile {
  separator: string;
  end: string;
  keyOf(line: string): string;
}

const CHUNK = 64 * 1024;
const NEW_LINE = 10;

/** The file of these lines, in pieces of a bounded size. */
export function* joinLines({ separator, end }: LineFile, head: string, lines: Iterable<string>): Generator<Buffer> {
  let text = head;
  let between = '';
  for (const line of lines) {
    text += between + line;
    between = separator;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text + end, 'utf8');
}

/**
 * The file `old`, whose lines begin at `from`, with another head and with these lines put in, replaced or, where they are null, left out. The other lines
 * are found by halving and copied unread, so that one changed line among ten thousand costs no more than the copying.
 */
export function* patchLines(
  shape: LineFile,
  old: Buffer,
  { from, head }: { from: number; head: string },
  changed: ReadonlyMap<string, string | null>,
): Generator<Buffer> {
  const end = old.length - shape.end.length;
  const pieces: Buffer[] = [];
  let at = from;
  for (const [key, line] of [...changed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { start, next, isThere } = find(shape, old, { from: at, end, key });
    copy(start);
    if (line !== null) pieces.push(Buffer.from(line, 'latin1'));
    at = isThere ? next : start;
  }
  copy(end);
  yield Buffer.from(head, 'utf8');
  const separator = Buffer.from(shape.separator);
  for (const [number, piece] of pieces.entries()) {
    if (number > 0) yield separator;
    yield piece;
  }
  yield Buffer.from(shape.end);

  /** Copies the lines up to the one that begins at `start`, without what ends the last. */
  function copy(start: number): void {
    const stop = start >= end ? end : start - shape.separator.length;
    if (stop > at) pieces.push(old.subarray(at, stop));
  }
}

/** Where the line with this key is, or where it would be. */
function find(
  { keyOf }: LineFile,
  old: Buffer,
  { from, end, key }: { from: number; end: number; key: string },
): { start: number; next: number; isThere: boolean } {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = Math.max(low, old.lastIndexOf(NEW_LINE, middle - 1) + 1);
    const next = nextLine(old, middle, end);
    const found = keyOf(old.toString('latin1', start, next)).trimEnd();
    if (found === key) return { start, next, isThere: true };
    if (found < key) low = next;
    else high = start;
  }
  return { start: low, next: low, isThere: false };
}

function nextLine(old: Buffer, at: number, end: number): number {
  const found = old.indexOf(NEW_LINE, at);
  return found < 0 || found >= end ? end : found + 1;
}
