import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { messageOf, uploadMedia } from '../api/index.ts';
import { useImport } from '../features/import/index.ts';
import { useStory } from '../features/story/index.ts';
import { useToast } from '../ui/index.ts';

const isMedia = (file: File): boolean => /^(image|video)\//.test(file.type);

/** Takes files dropped beside the editor: documents become stories, pictures and videos blocks of the open story. */
export function useDroppedFiles(): (files: File[]) => void {
  const imports = useImport();
  const story = useStory();
  const toast = useToast();

  const putIntoStory = async (files: File[]): Promise<void> => {
    const editor = story && !story.readOnly ? story.editor.current : null;
    if (!editor) {
      const message = 'Pictures and videos belong to a story. Open one, then drop them again.';
      return toast.show({ message, tone: 'error' });
    }
    let after = story?.activeBlockId ?? null;
    for (const file of files) {
      try {
        const media = await uploadMedia(file, file.name);
        const block = file.type.startsWith('image/')
          ? { ...emptyBlock('image'), media }
          : { ...emptyBlock('video-segment'), media };
        editor.insertBlock(block, after);
        after = block.id;
      } catch (error) {
        toast.show({ message: messageOf(error), tone: 'error' });
      }
    }
  };
  return (files) => {
    const media = files.filter(isMedia);
    const documents = files.filter((file) => !isMedia(file));
    if (media.length > 0) void putIntoStory(media);
    if (documents.length > 0) void imports.bringIn(documents);
  };
}
