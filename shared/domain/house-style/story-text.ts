/**
 * What a text is to the reader, as far as the checks care: running text, a line set large, a line that explains (deck, summary, caption,
 * alternative text), words lifted from the body, a name or label, or the words of a video.
 */
export type TextRole = 'prose' | 'heading' | 'note' | 'excerpt' | 'name' | 'transcript';

/** One text of a story without its mark-up. A text block's entries and line breaks are parted by `\n`. */
export interface TextPart {
  readonly field: string;
  readonly role: TextRole;
  readonly text: string;
}

/** A link: where its words stand in the text of `field` (a link with an entry of its own covers that whole text), and its address. */
export interface TextLink {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** What stands in a passage beside its words. */
export interface PassageMedia {
  readonly kind: 'image' | 'video';
  readonly hasFile: boolean;
  readonly decorative: boolean;
  readonly captionTracks: number;
}

/** A block of the story, or the fields around its body, where `blockId` is null and `type` is `fields`. */
export interface Passage {
  readonly blockId: string | null;
  readonly type: string;
  readonly texts: readonly TextPart[];
  readonly links: readonly TextLink[];
  readonly media?: PassageMedia;
}

/**
 * A story as the checks read it: the fields first, then the lead, then the body in order. The checks remember what they read in a
 * passage by the passage itself, so one that has not changed should be the same object as before.
 */
export interface StoryText {
  /** BCP 47, for example `en-CA`. */
  readonly language: string;
  readonly passages: readonly Passage[];
}

/** True for the text of the field, such as `headline`; the empty text where a story has none. */
export function fieldText(story: StoryText, field: string): string {
  const fields = story.passages.find(({ blockId }) => blockId === null);
  return fields?.texts.find((part) => part.field === field)?.text ?? '';
}
