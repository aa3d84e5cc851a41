export interface PixelSize {
  width: number;
  height: number;
}

/** An image's size in pixels from its first bytes; undefined where they don't say (AVIF, or a JPEG whose frame comes later). */
export function imageSize(mediaType: string, head: Buffer): PixelSize | undefined {
  try {
    const size = READERS[mediaType]?.(head);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // Why: a header cut short says no size; the file is kept all the same.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const READERS: Readonly<Record<string, (head: Buffer) => PixelSize | undefined>> = {
  'image/png': (head) => ({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }),
  'image/gif': (head) => ({ width: head.readUInt16LE(6), height: head.readUInt16LE(8) }),
  'image/webp': webpSize,
  'image/jpeg': jpegSize,
};

function webpSize(head: Buffer): PixelSize | undefined {
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}

function jpegSize(head: Buffer): PixelSize | undefined {
  for (let at = 2; at + 9 < head.length; at += 2 + head.readUInt16BE(at + 2)) {
    const marker = head.readUInt16BE(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    if (marker >> 8 !== 0xff) return undefined;
  }
  return undefined;
}
