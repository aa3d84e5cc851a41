import { createHash } from 'node:crypto';
import type { ImportDoubt } from '../../../../shared/contract/import-report.ts';
import { PACKET_DOCUMENT, packetFiles, packetMediaHash } from '../../../../shared/document/packet.ts';
import type { PackedFile } from '../found-media.ts';
import type { Ledger } from '../ledger.ts';
import { storyFromJson, type StoryOfOurs } from './story-json.ts';
import { listEntries, openZip, unpack } from './zip-file.ts';

export interface StoryPacket extends StoryOfOurs {
  /** The files that the story names and the packet holds, each as its name says. */
  packed: PackedFile[];
  notes: string[];
  /** A file that the story names and the packet lacks. */
  doubts: ImportDoubt[];
}

/**
 * A story with its media from a packet; undefined for a zip that is none. A file whose bytes are not those of its name stays out, with a note. Throws AppError
 * as storyFromJson does, and `validation` for a zip that is broken or too large.
 */
export async function readPacket(name: string, bytes: Uint8Array, ledger: Ledger): Promise<StoryPacket | undefined> {
  const zip = await openZip(name, bytes);
  const entries = await listEntries(name, zip);
  const main = entries.find(({ fileName }) => fileName === PACKET_DOCUMENT);
  if (!main) return undefined;
  const story = storyFromJson(Buffer.from(await unpack(name, zip, main)).toString('utf8'), ledger);
  const packet: StoryPacket = { ...story, packed: [], notes: [], doubts: [] };
  const wanted = new Map(packetFiles(story.document).map((file) => [file.sha256, file]));
  for (const entry of entries) {
    const hash = packetMediaHash(entry.fileName);
    const file = hash === undefined ? undefined : wanted.get(hash);
    if (!file) continue;
    const content = await unpack(name, zip, entry);
    if (createHash('sha256').update(content).digest('hex') === file.sha256) {
      packet.packed.push({ name: file.name, sha256: file.sha256, bytes: content });
      wanted.delete(file.sha256);
    } else
      packet.notes.push(`“${file.name}” is not the file that the story names, and was left out: its bytes are others.`);
  }
  for (const { name: missing } of wanted.values())
    packet.doubts.push({
      message: `The packet does not hold “${missing}”. Add it to the story again.`,
      place: null,
      line: null,
    });
  return packet;
}
