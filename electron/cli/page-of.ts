import { text } from 'node:stream/consumers';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { videoSegments } from '../../shared/document/read/rundown.ts';
import { storyLinks } from '../../shared/document/read/story-links.ts';
import { renderPage } from '../../shared/page/render-page.ts';
import { storyUrls } from '../../shared/page/story-address.ts';
import type { Newsroom } from './command.ts';

/** A story's page as the exporter writes it, with the host's paths for style sheet and media in place of a bundle's. */
export async function pageOf({ core, client }: Newsroom, document: ArticleDocument, asOf: string): Promise<string> {
  const { shell } = await client.newsroom.getNewsroom({});
  const captions = new Map<string, string>();
  for (const { media } of videoSegments(document).flatMap((segment) => segment.captions)) {
    const file = await core.media.open(media.sha256);
    if (file) captions.set(media.sha256, await text(file.read()));
  }
  const { rows } = await client.articles.listLinkedStories({ ids: storyLinks(document) });
  return renderPage(document, {
    shell,
    asOf,
    storyUrl: storyUrls(shell, rows),
    assets: {
      stylesheet: 'page/page.css',
      mediaUrl: (media) => `media/${media.sha256}`,
      captionText: (media) => captions.get(media.sha256),
    },
  });
}
