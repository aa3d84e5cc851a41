import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../../shared/contract/errors.ts';
import type { MediaRef } from '../../../shared/document/media-ref.ts';
import { logoFile } from '../../../shared/page/logo.ts';
import { ninjsItem } from '../../../shared/page/ninjs/ninjs-item.ts';
import { UnknownBlockError, type PageOptions } from '../../../shared/page/page-options.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import { themedStyle } from '../../../shared/page/theme/theme-style.ts';
import { ARTICLE_FILE, jsonFile, PAGE_FILE, textFile, type BundleFile } from './bundle-file.ts';
import { mediaName } from './bundle-names.ts';
import { withLists } from './manifest.ts';
import { pageStyle } from './page-style.ts';
import { storyMedia, withLogo } from './story-media.ts';
import type { BundleRequest } from './write-bundle.ts';

/** All files of a story's bundle, sorted; media are named by where they lie and not read here. */
export async function composeBundle(request: BundleRequest): Promise<BundleFile[]> {
  const { document, shell, articleId, revision, software, problems, storyUrl } = request;
  const media = withLogo(storyMedia(document), logoFile(shell));
  const files = await Promise.all(media.map((file) => mediaFile(file, request)));
  // Why by hash: a crop of a picture that has its shape already is the same file.
  const names = new Map(media.map((file) => [file.sha256, mediaName(file)]));
  const captions = await captionTexts(media, request);
  const style = await pageStyle(
    themedStyle(request.stylesheet, shell.theme),
    request.fontsDir,
    JSON.stringify([document, shell]),
  );
  const asOf = request.asOf.toISOString();
  const options: PageOptions = {
    shell,
    asOf,
    draftCopy: problems.length > 0,
    ...(storyUrl ? { storyUrl } : {}),
    assets: {
      stylesheet: style.stylesheet.name,
      mediaUrl: (file) => names.get(file.sha256) ?? mediaName(file),
      captionText: ({ sha256 }) => captions.get(sha256),
    },
  };
  const page = textFile(PAGE_FILE, 'text/html', pageOf(request, options));
  const article = jsonFile(ARTICLE_FILE, 'application/json', ninjsItem(document, { ...options, articleId, revision }));
  return withLists([page, style.stylesheet, ...style.fonts, article, ...files], {
    title: document.fields.headline,
    articleId,
    revision,
    created: asOf,
    shellHash: request.shellHash,
    software,
    ...(problems.length > 0 ? { draftCopy: { problems } } : {}),
  });
}

function pageOf({ document }: BundleRequest, options: PageOptions): string {
  try {
    return renderPage(document, options);
  } catch (error) {
    if (!(error instanceof UnknownBlockError)) throw error;
    throw new AppError(
      'unsupported_format',
      `“${document.fields.headline}” was not exported. ${error.message} The story is kept as it is; take the block out, or export with the program that made it.`,
      { details: { blockId: error.blockId, blockType: error.blockType }, cause: error },
    );
  }
}

async function mediaFile(media: MediaRef, { readMedia, document }: BundleRequest): Promise<BundleFile> {
  const { path } = readMedia(media.sha256);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) {
    throw new AppError(
      'storage_corrupt',
      `“${document.fields.headline}” was not exported: its file ${media.name} is missing from the media folder. Bring the file in again, or run “copydesk doctor”.`,
    );
  }
  const { mediaType, sha256 } = media;
  return { name: mediaName(media), mediaType, sha256, bytes: found.size, content: { path } };
}

async function captionTexts(media: MediaRef[], { readMedia }: BundleRequest): Promise<Map<string, string>> {
  const captions = media.filter(({ mediaType }) => mediaType === 'text/vtt');
  const texts = captions.map(async ({ sha256 }): Promise<[string, string]> => [
    sha256,
    await readFile(readMedia(sha256).path, 'utf8'),
  ]);
  return new Map(await Promise.all(texts));
}
