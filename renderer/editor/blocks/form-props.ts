import type { EditorMedia } from '../editor-api.ts';

/** What the form of every block with fields is given, in the body of a story or in its header. */
export interface FormProps<B> {
  value: B;
  /** Lays a patch over the block's fields. */
  onChange(patch: Partial<Omit<B, 'id' | 'type' | 'version'>>): void;
  media: EditorMedia;
  readOnly: boolean;
  /** A short message for the person. */
  onNotice(message: string): void;
  /** The name of the group for screen readers and tests: “Video segment”, “Lead video”. */
  groupLabel: string;
  /** The block is selected or being edited, and shows its lesser fields too. In the header the focus decides. */
  isActive?: boolean;
  /** The file that was dropped where the block now stands; null where there was none, or it is taken already. */
  takeFile?: () => File | null;
}
