import { readFileSync } from 'node:fs';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { MediaRef } from '../../../shared/document/media-ref.ts';
import { storyLinks } from '../../../shared/document/read/story-links.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { UnknownBlockError, type SitePlace } from '../../../shared/page/page-options.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import { authorFolder, sectionFolder } from '../../../shared/page/site/site-addresses.ts';
import { feedLinks, sectionNavigation, type SiteFrame } from '../../../shared/page/site/site-frame.ts';
import { mediaName } from '../bundle/bundle-names.ts';
import { storyMedia } from '../bundle/story-media.ts';
import type { SiteRecord } from '../db/site-ledger/ledger-stories.ts';

/** A story's page lies one folder below the site's top. */
const UP = '../';

/** A story as its page in the site, and the files it shows. */
export interface StoryPage {
  html: string;
  media: MediaRef[];
  links: ArticleId[];
}

/** Makes the pages of a site's stories; `pathOf` says in which folder a story stands. Throws AppError `unsupported_format` for a block that can't be published, `storage_corrupt` for captions that are missing. */
export function storyPages(
  frame: SiteFrame,
  mediaPath: (sha256: string) => string,
  pathOf: (id: ArticleId) => string | undefined,
): (record: SiteRecord, document: ArticleDocument) => StoryPage {
  const place: Omit<SitePlace, 'path'> = {
    up: UP,
    navigation: sectionNavigation(frame, UP),
    feedLinks: feedLinks(frame, UP),
    sectionPath: (name) => `${sectionFolder(name)}index.html`,
    authorPath: (name) => `${authorFolder(name)}index.html`,
  };
  const assets = {
    stylesheet: UP + frame.stylesheet,
    mediaUrl: (media: MediaRef) => UP + siteMediaName(media),
    captionText: ({ sha256, name }: MediaRef) => captions(mediaPath(sha256), name),
  };
  const storyUrl = (id: ArticleId): string | undefined => {
    const path = pathOf(id);
    return path === undefined ? undefined : `${UP}${path}index.html`;
  };
  return ({ savedAt, path }, document) => {
    const options = { shell: frame.shell, asOf: savedAt, assets, site: { ...place, path }, storyUrl };
    try {
      return { html: renderPage(document, options), media: storyMedia(document), links: storyLinks(document) };
    } catch (error) {
      if (!(error instanceof UnknownBlockError)) throw error;
      throw new AppError(
        'unsupported_format',
        `The site was not exported: “${document.fields.headline}”. ${error.message} The site is as it was; take the block out, or export with the program that made it.`,
        { details: { blockId: error.blockId, blockType: error.blockType }, cause: error },
      );
    }
  };
}

function captions(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw missingMedia(name);
  }
}

/** The name of a media file in a site: by its content alone, since stories call the same file by several names. */
export const siteMediaName = (media: MediaRef): string => mediaName({ ...media, name: 'file' });

/** A file that the newsroom has lost. */
export const missingMedia = (name: string): AppError =>
  new AppError(
    'storage_corrupt',
    `The site was not exported: the file ${name} is missing from the media folder. The site is as it was; bring the file in again, or run “copydesk doctor”.`,
  );
