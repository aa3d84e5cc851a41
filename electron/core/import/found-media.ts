/** A file that a packet of ours holds, as the story in it names it; it is stored as it is. */
export interface PackedFile {
  name: string;
  sha256: string;
  bytes: Uint8Array;
}

/** A picture or video that belongs to a block of an imported story: its bytes where the source held them, else the file it names. */
export interface FoundMedia {
  /** The image, embed or video segment, in the body or at the story's head, that waits for it. */
  blockId: string;
  slot: 'media' | 'poster';
  name: string;
  bytes?: Uint8Array;
  /** The file beside the source, as the source names it: "story_files/boat.jpg". */
  beside?: string;
}
