import type { MediaRef } from '../document/media-ref.ts';
import type { SiteShell } from '../document/site-shell.ts';

/** Where the page finds what it shows; the exporter gives names inside the bundle, the preview gives the host's own paths. */
export interface PageAssets {
  /** The address of the page's style sheet. */
  stylesheet: string;
  /** The address of a media file. */
  mediaUrl(media: MediaRef): string;
  /** The text of a WebVTT caption file, which the page carries inline (a `data:` track loads on file://); undefined where it can't be read. */
  captionText(media: MediaRef): string | undefined;
}

/** All that a page depends on beside the document: the same document and options give the same bytes, on any day and machine. */
export interface PageOptions {
  shell: SiteShell;
  /** The moment the page speaks of, ISO 8601 with offset: masthead date, notice, embargo. */
  asOf: string;
  assets: PageAssets;
}
