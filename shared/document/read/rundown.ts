import type { ArticleDocument } from '../article-document.ts';
import type { VideoSegment } from '../blocks/video-segment.ts';

/** The story's videos in the order of the rundown: the lead, then the body's segments as they come. */
export function videoSegments(document: ArticleDocument): VideoSegment[] {
  const inBody = document.body.root.children.filter((block) => block.type === 'video-segment');
  return document.fields.leadVideo ? [document.fields.leadVideo, ...inBody] : inBody;
}
