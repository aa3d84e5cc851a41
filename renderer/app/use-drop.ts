import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { messageOf, uploadMedia } from '../api/index.ts';
import { useImport, type NamedFile } from '../features/import/index.ts';
import { useStoryOutline } from '../features/story/index.ts';
import { useToast } from '../ui/index.ts';
import { droppedFiles } from './dropped-files.ts';

const isMedia = ({ file }: NamedFile): boolean => /^(image|video)\//.test(file.type);

/**
 * Takes what is dropped beside the editor: documents become stories, pictures and videos alone blocks of the open story. Pictures that come
 * with documents, as in the folder of a saved page, belong to those.
 */
export function useDrop(): (transfer: DataTransfer) => void {
  const imports = useImport();
  const story = useStoryOutline();
  const toast = useToast();

  const putIntoStory = async (files: readonly NamedFile[]): Promise<void> => {
    const editor = story && !story.readOnly ? story.editor.current : null;
    if (!editor) {
      const message = 'Pictures and videos belong to a story. Open one, then drop them again.';
      return toast.show({ message, tone: 'error' });
    }
    let after = story?.activeBlock() ?? null;
    for (const { file, name } of files) {
      try {
        const media = await uploadMedia(file, name);
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
  const take = async (transfer: DataTransfer): Promise<void> => {
    const files = await droppedFiles(transfer);
    if (files.length === 0) return;
    await (files.every(isMedia) ? putIntoStory(files) : imports.bringIn(files));
  };
  return (transfer) => {
    take(transfer).catch((error: unknown) => toast.show({ message: messageOf(error), tone: 'error' }));
  };
}
