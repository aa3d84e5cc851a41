import { isUtf8 } from 'node:buffer';
import { AppError } from '../../../shared/contract/errors.ts';

/** A text with the encoding it was read in; `unreadable` counts the characters that could not be read. */
export interface DecodedText {
  text: string;
  encoding: string;
  unreadable: number;
}

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})/i;

/**
 * A file's text: by its byte order mark, as UTF-16 where every second byte is empty, as what a page declares, as UTF-8 where it is that, and else
 * as Windows-1252, whose bytes below 0x80 and from 0xA0 on are those of Latin-1. Throws AppError `unsupported_format` for bytes that are no text.
 */
export function decodeText(name: string, bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked) return read(bytes.subarray(marked.skip), marked.encoding);
  const wide = wideEncoding(bytes);
  if (wide) return read(bytes, wide);
  refuseBinary(name, bytes);
  const declared = declaredEncoding(bytes);
  if (declared && !/^utf-?8$/i.test(declared)) return read(bytes, declared);
  return narrow(bytes);
}

function byMark(bytes: Uint8Array): { encoding: string; skip: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return undefined;
}

/** UTF-16 without a mark: text in Latin letters has a zero in every second byte, on one side only. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

function refuseBinary(name: string, bytes: Uint8Array): void {
  let odd = 0;
  const looked = Math.min(bytes.length, 1024 * 1024);
  for (let at = 0; at < looked; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) odd += 64;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) odd += 1;
  }
  if (odd === 0 || odd * 50 < looked) return;
  throw new AppError(
    'unsupported_format',
    `“${name}” holds no text that Copydesk can read, whatever its name says. It takes Word files (.docx), web pages, Markdown, RTF, plain text and .story. Nothing was changed.`,
  );
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.length)).toString('latin1');
  const found = DECLARED.exec(head);
  return found?.[1] ?? found?.[2];
}

function narrow(bytes: Uint8Array): DecodedText {
  const utf8 = read(bytes, 'utf-8');
  if (isUtf8(bytes)) return { ...utf8, unreadable: 0 };
  // Why: one broken byte in a long text of UTF-8 (a file cut off in a letter) must not turn every other accent into two signs.
  const readable = utf8.text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (readable > utf8.unreadable * 4) return utf8;
  const usesC1 = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return { ...read(bytes, 'windows-1252'), encoding: usesC1 ? 'windows-1252' : 'iso-8859-1' };
}

function read(bytes: Uint8Array, encoding: string): DecodedText {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch (error) {
    // Why: a page may declare an encoding that nobody knows; its bytes are then read like any other page’s.
    if (error instanceof RangeError) return narrow(bytes);
    throw error;
  }
  const text = decoder.decode(bytes);
  return { text, encoding: decoder.encoding, unreadable: text.match(/\uFFFD/g)?.length ?? 0 };
}
