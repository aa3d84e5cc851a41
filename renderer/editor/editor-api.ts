import type { Body } from '../../shared/document/article-document.ts';
import type { Block } from '../../shared/document/blocks/block.ts';
import type { FocalPoint } from '../../shared/domain/crop-window.ts';
import type { MediaRef } from '../../shared/document/media-ref.ts';
import type { ArticleId } from '../../shared/domain/ids.ts';

/** How the editor stores and shows files; it knows no host. */
export interface EditorMedia {
  /** Puts a file into the newsroom's store. Rejects with an Error whose message is for the person. */
  upload(file: Blob, name: string): Promise<MediaRef>;
  urlOf(media: MediaRef): string;
  /** The picture with its crops cut anew round a focal point, or by content where that is null. Rejects as `upload` does. */
  crop(media: MediaRef, focalPoint: FocalPoint | null): Promise<MediaRef>;
}

/** A story of the newsroom that a link may lead to. */
export interface StoryTarget {
  readonly id: ArticleId;
  readonly headline: string;
  /** Its status, section and date, in a line. */
  readonly detail: string;
  readonly isSpiked: boolean;
}

/** How the editor finds the stories that a link may lead to. Both rejections are Errors whose message is for the person. */
export interface EditorStories {
  /** A few stories that have these words, newest first; the newest of all for no words. */
  search(words: string): Promise<StoryTarget[]>;
  /** Undefined for a story that the newsroom does not have. */
  find(id: ArticleId): Promise<StoryTarget | undefined>;
  open(id: ArticleId): void;
}

export interface StoryEditorProps {
  /** The body at opening. A later change of this prop is ignored; give another `key` for another story. */
  initialBody: Body;
  /** The story's language (BCP 47) and the direction of its script. */
  language: string;
  readOnly: boolean;
  media: EditorMedia;
  stories: EditorStories;
  /** Called after every change of content (never for a mere change of selection), at most once a frame. The body is in stored shape, ids stable. */
  onChange(body: Body): void;
  /** The block that holds the caret or is selected; null where none is. */
  onActiveBlock?(blockId: string | null): void;
  /** Up or Shift+Tab at the start of the body: the deck takes the focus. */
  onLeaveStart?(): void;
  /** Somebody wants to say something about these words; about the block as a whole where `start` is `end`. */
  onComment?(place: TextPlace): void;
  /** Looks for these words in every story of the newsroom. */
  onFindEverywhere?(words: string): void;
  /** A short message for the person (a toast), such as a file that was refused. */
  onNotice?(message: string): void;
  ref?: React.Ref<StoryEditorHandle>;
}

/** Words in a block of text: offsets into its text as `storyText` has it, where line breaks and the ends of list entries count one. */
export interface TextPlace {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}
/** Words to be underlined, and how. */
export interface TextMark extends TextPlace {
  readonly kind: 'error' | 'warning' | 'advice';
}
export interface TextChange extends TextPlace {
  /** The words that must stand there, or nothing is changed. */
  readonly expected: string;
  readonly replacement: string;
}

/** What other features may ask of the open editor. Every change made here is one undo step, like typing. */
export interface StoryEditorHandle {
  /** The body as it stands now, with the words of the last key press. */
  getBody(): Body;
  focusStart(): void;
  /** Selects a block and scrolls to it. */
  revealBlock(blockId: string): void;
  /** Lays `patch` over the fields of a block with fields of its own (video segment, pull quote, image …). False where there is no such block. */
  updateBlock<B extends Block>(blockId: string, patch: Partial<Omit<B, 'id' | 'type' | 'version'>>): boolean;
  /** Moves a block before another; to the end with null. */
  moveBlock(blockId: string, beforeId: string | null): boolean;
  insertBlock(block: Block, afterId: string | null): void;
  removeBlock(blockId: string): boolean;
  /** Underlines words, in place of those underlined before; nothing in the text or its undo changes. */
  setMarks(marks: readonly TextMark[]): void;
  /** Lays a ground under the words that comments are about, in place of those before. */
  setCommentMarks(places: readonly TextPlace[]): void;
  /** Replaces words, all in one undo step; those that no longer stand where they did are left. Gives how many were replaced. */
  replaceTexts(changes: readonly TextChange[]): number;
  /** Selects words and scrolls to them. False where the block has none there. */
  selectText(place: TextPlace): boolean;
  /** Opens the bar that finds and replaces. */
  find(): void;
  undo(): void;
  redo(): void;
}
