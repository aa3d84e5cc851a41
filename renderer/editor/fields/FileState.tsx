import { Notice } from '../../ui/index.ts';
import type { FileWork } from './use-file-work.ts';

/** What is going on with a block's files: work that is under way, or the error of the last file. */
export function FileState({ work }: { work: FileWork }) {
  if (!work.doing && !work.error) return null;
  return (
    <div data-file-state>
      <Notice tone={work.doing ? 'info' : 'error'}>{work.doing ?? work.error}</Notice>
    </div>
  );
}
