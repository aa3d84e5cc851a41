const ARTIST = 0x013b;
const COPYRIGHT = 0x8298;
const ASCII = 2;

export interface PictureCredit {
  artist: string;
  copyright: string;
}

/** Who made a picture and whose it is: from its EXIF, else from its IPTC record (both as sharp hands them out). Damaged records say nothing. */
export function pictureCredit(exif: Buffer | undefined, iptc: Buffer | undefined): PictureCredit {
  const fromExif = exif ? exifTags(exif) : new Map<number, string>();
  const fromIptc = iptc ? iptcTags(iptc) : new Map<number, string>();
  return {
    artist: fromExif.get(ARTIST) || fromIptc.get(80) || fromIptc.get(110) || '',
    copyright: fromExif.get(COPYRIGHT) || fromIptc.get(116) || '',
  };
}

const clean = (bytes: Buffer): string => bytes.toString('utf8').split('\0')[0]?.trim().slice(0, 240) ?? '';

/** The text tags of an EXIF block's first directory (TIFF 6.0). */
function exifTags(exif: Buffer): Map<number, string> {
  const tags = new Map<number, string>();
  const start = exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
  const tiff = exif.subarray(start);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const read32 = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = read32(4);
    const count = read16(directory);
    for (let entry = 0; entry < count; entry++) {
      const at = directory + 2 + entry * 12;
      const length = read32(at + 4);
      if (read16(at + 2) !== ASCII) continue;
      const from = length <= 4 ? at + 8 : read32(at + 8);
      tags.set(read16(at), clean(tiff.subarray(from, from + length)));
    }
  } catch (error) {
    // Why: a record cut short says what it said up to there; the picture itself is whole.
    if (!(error instanceof RangeError)) throw error;
  }
  return tags;
}

/** The texts of an IPTC application record (IIM 4.2, record 2), by dataset number. */
function iptcTags(iptc: Buffer): Map<number, string> {
  const tags = new Map<number, string>();
  for (let at = iptc.indexOf(Buffer.from([0x1c, 2])); at >= 0 && at + 5 <= iptc.length;) {
    if (iptc[at] !== 0x1c || iptc[at + 1] !== 2) break;
    const length = iptc.readUInt16BE(at + 3);
    const dataset = iptc[at + 2] ?? 0;
    if (!tags.has(dataset)) tags.set(dataset, clean(iptc.subarray(at + 5, at + 5 + length)));
    at += 5 + length;
  }
  return tags;
}
