/** One token of RTF: a brace, a control word with its number, a byte in the document's encoding, or plain text. */
export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'control'; word: string; value: number | undefined }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

const CONTROL = /\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])/y;

/**
 * The tokens of an RTF text in order. Binary data (`\bin`) is passed over where `mayHoldBinary` says so when it comes; line ends outside of controls
 * mean nothing.
 */
export function* rtfTokens(source: string, mayHoldBinary: () => boolean): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    if (sign === '{' || sign === '}') {
      at += 1;
      yield { kind: sign === '{' ? 'open' : 'close' };
    } else if (sign === '\\') {
      CONTROL.lastIndex = at;
      const found = CONTROL.exec(source);
      if (!found) {
        at += 1;
        continue;
      }
      at = CONTROL.lastIndex;
      const [, word, value, hex, symbol] = found;
      if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
      else if (symbol !== undefined) yield { kind: 'control', word: symbol, value: undefined };
      else if (word === 'bin' && mayHoldBinary()) at += Math.max(0, Number(value ?? 0));
      else yield { kind: 'control', word: word ?? '', value: value === undefined ? undefined : Number(value) };
    } else {
      const end = nextSpecial(source, at);
      const text = source.slice(at, end).replace(/[\r\n\u0000]/g, '');
      at = end;
      if (text !== '') yield { kind: 'text', text };
    }
  }
}

function nextSpecial(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x7b || code === 0x7d || code === 0x5c) return at;
  }
  return source.length;
}
