import { widestPicture } from '../../document/published-files.ts';
import { videoSegments } from '../../document/read/rundown.ts';
import type { PageContext } from '../page-context.ts';
import { ninjsRendition } from './ninjs-rendition.ts';
import { withoutEmpty, type NinjsItem } from './ninjs-types.ts';

/** The story's videos as associated items; a video's length is in seconds. */
export const ninjsVideos = (context: PageContext, uri: string): NinjsItem[] =>
  videoSegments(context.document).map((segment, at) => {
    const { title, caption, transcript, durationSeconds, media, poster, captions, sourceUrl, credit } = segment;
    const duration = durationSeconds ?? undefined;
    const renditions = [
      ...(media ? [ninjsRendition('main', media, context, { duration })] : []),
      ...(!media && sourceUrl ? [withoutEmpty({ name: 'source', href: sourceUrl, duration })] : []),
      ...(poster ? [ninjsRendition('poster', widestPicture(poster), context)] : []),
      ...captions.map((track) => ninjsRendition(`captions-${track.lang}`, track.media, context)),
    ];
    return withoutEmpty({
      name: `video-${at + 1}`,
      uri: `${uri}#video-${at + 1}`,
      rel: at === 0 && context.document.fields.leadVideo ? 'lead' : 'segment',
      type: 'video',
      by: credit.trim(),
      headlines: title.trim() ? [{ role: 'main', contentType: 'text/plain', value: title.trim() }] : [],
      descriptions: [
        { role: 'caption', contentType: 'text/plain', value: caption.trim() },
        { role: 'transcript', contentType: 'text/plain', value: transcript.trim() },
      ].filter(({ value }) => value),
      renditions,
    });
  });
