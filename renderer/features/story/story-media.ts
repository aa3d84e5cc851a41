import { useMemo } from 'react';
import { mediaUrl, uploadMedia, useClient } from '../../api/index.ts';
import type { EditorMedia } from '../../editor/editor-api.ts';

/** The newsroom's store of files, as the editor and the forms of videos and pictures use it. */
export function useStoryMedia(): EditorMedia {
  const client = useClient();
  return useMemo(
    () => ({
      upload: uploadMedia,
      urlOf: mediaUrl,
      crop: async (media, focalPoint) => {
        const { crops } = await client.media.cropPicture({ sha256: media.sha256, focalPoint });
        const others = (media.renditions ?? []).filter(({ crop }) => crop === undefined);
        return crops.length > 0 ? { ...media, renditions: [...others, ...crops] } : media;
      },
    }),
    [client],
  );
}
