import { AppError } from '../../../shared/contract/errors.ts';
import type { BundleResult } from '../../../shared/contract/jobs.contract.ts';
import { LARGEST_UPLOAD_BYTES } from '../../../shared/contract/media-http.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { PACKET_DOCUMENT, packetFiles, packetMediaName } from '../../../shared/document/packet.ts';
import { writeDocument } from '../../../shared/document/read-document.ts';
import { jsonFile } from './bundle-file.ts';
import { settleAt } from './write-bundle.ts';
import type { Watch } from './write-folder.ts';

export interface PacketRequest extends Watch {
  document: ArticleDocument;
  articleId: string;
  /** The packet's file; it must not exist. */
  out: string;
  /** Where a file of the media folder lies. */
  readMedia(sha256: string): { path: string };
}

/**
 * Writes a story with every file it names into one zip, from which it can be brought in again as it is. The digest of the result is that of its document.
 * Throws AppError as writeBundle does, and `validation` for one that is too large to be brought in again.
 */
export async function writePacket({
  document,
  articleId,
  out,
  readMedia,
  ...watch
}: PacketRequest): Promise<BundleResult> {
  const story = jsonFile(PACKET_DOCUMENT, 'application/json', { id: articleId, ...writeDocument(document) });
  const media = packetFiles(document).map(({ sha256, mediaType, bytes }) => ({
    name: packetMediaName(sha256),
    mediaType,
    sha256,
    bytes,
    content: readMedia(sha256),
  }));
  const size = media.reduce((sum, { bytes }) => sum + bytes, story.bytes);
  if (size > LARGEST_UPLOAD_BYTES) {
    const [has, may] = [size, LARGEST_UPLOAD_BYTES].map((bytes) => `${Math.ceil(bytes / 1024 ** 2)} MB`);
    throw new AppError(
      'validation',
      `The story and its media have ${has}, and a packet may have ${may}, the most that Copydesk takes in again. Nothing was written; export it as a zip, or back up the newsroom.`,
    );
  }
  const bytes = await settleAt(out, [story, ...media], 'zip', watch);
  return { path: out, digest: `sha256:${story.sha256}`, files: media.length + 1, bytes, problems: [], warnings: [] };
}
