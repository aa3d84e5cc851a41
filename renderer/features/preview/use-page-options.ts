import { useMemo } from 'react';
import { PAGE_ASSETS_PATH } from '../../../shared/contract/media-http.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import type { PageOptions } from '../../../shared/page/page-options.ts';
import { storyUrls } from '../../../shared/page/story-address.ts';
import { mediaUrl, useNewsroom } from '../../api/index.ts';
import { useCaptionTexts } from './use-caption-texts.ts';
import { useLinkedStories } from './use-linked-stories.ts';

/** Where both hosts serve the style sheet of the published page. */
export const PAGE_STYLESHEET = `${PAGE_ASSETS_PATH.slice(1)}page.css`;

/** What the exporter's page is rendered with here: the shell that is given or the newsroom's present one, the host's own paths, the moment to preview. */
export function usePageOptions(
  document: ArticleDocument,
  asOf: string,
  given: SiteShell | undefined,
): PageOptions | null {
  const { data: newsroom } = useNewsroom();
  const captions = useCaptionTexts(document);
  const linked = useLinkedStories(document);
  const shell = given ?? newsroom?.shell;
  return useMemo(() => {
    if (!shell) return null;
    return {
      shell,
      asOf,
      unknownBlocks: 'box',
      storyUrl: storyUrls(shell, linked),
      assets: { stylesheet: PAGE_STYLESHEET, mediaUrl, captionText: ({ sha256 }) => captions.get(sha256) },
    };
  }, [shell, asOf, captions, linked]);
}
