import type { MediaRef } from '../document/media-ref.ts';
import type { SiteShell } from '../document/site-shell.ts';
import type { ArticleId } from '../domain/ids.ts';

/** Where the page finds what it shows; the exporter gives names inside the bundle, the preview gives the host's own paths. */
export interface PageAssets {
  /** The address of the page's style sheet. */
  stylesheet: string;
  /** The address of a media file. */
  mediaUrl(media: MediaRef): string;
  /** The text of a WebVTT caption file, which the page carries inline (a `data:` track loads on file://); undefined where it can't be read. */
  captionText(media: MediaRef): string | undefined;
}

/** Where a story's page stands in a whole site; a page by itself has none. */
export interface SitePlace {
  /** The page's folder below the site's top, with a closing slash: `ferry-runs/`. */
  path: string;
  /** What leads from the page to the site's top: `../`. */
  up: string;
  /** The way to the site's sections and feeds, as HTML from this page. */
  navigation: string;
  feedLinks: string;
  /** The page of a section or of an author, from the site's top. */
  sectionPath(section: string): string;
  authorPath(name: string): string;
}

/** All that a page depends on beside the document: the same document and options give the same bytes, on any day and machine. */
export interface PageOptions {
  shell: SiteShell;
  /** The moment the page speaks of, ISO 8601 with offset: masthead date, notice, embargo. */
  asOf: string;
  assets: PageAssets;
  site?: SitePlace;
  /** True for a copy of a story that can't be published yet: the page says so, and asks search engines to stay away. */
  draftCopy?: boolean;
  /** Where this page finds another story of the newsroom; undefined where that has no address, and the link is then only its words. */
  storyUrl?(id: ArticleId): string | undefined;
  /** What becomes of a block this version does not know: `refuse` (if nobody says) throws UnknownBlockError, `box` shows a grey box in its place. */
  unknownBlocks?: 'refuse' | 'box';
}

/** A story holds a block that this version can't publish; the message names it. */
export class UnknownBlockError extends Error {
  override readonly name = 'UnknownBlockError';
  readonly blockId: string;
  readonly blockType: string;

  constructor(blockId: string, blockType: string) {
    super(`The block “${blockType}” (${blockId}) is of a kind that this version of Copydesk does not know.`);
    this.blockId = blockId;
    this.blockType = blockType;
  }
}
