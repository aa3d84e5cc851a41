import { mediaUrl, uploadMedia } from '../../api/index.ts';
import type { EditorMedia } from '../../editor/editor-api.ts';

/** The newsroom's store of files, as the editor and the forms of videos and pictures use it. */
export const storyMedia: EditorMedia = { upload: uploadMedia, urlOf: mediaUrl };
