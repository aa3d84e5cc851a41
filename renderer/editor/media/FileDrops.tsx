import {
  COMMAND_PRIORITY_HIGH,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useState } from 'react';
import { blockElements, gapAt, type Gap } from '../handles/block-at.ts';
import { DropLine } from '../handles/DropLine.tsx';
import { useSurface } from '../surface-context.ts';
import { insertFiles, mediaFiles } from './insert-files.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

function refusal(all: readonly File[], taken: readonly File[]): string | null {
  const refused = all.filter((file) => !taken.includes(file)).map((file) => `“${file.name}”`);
  if (refused.length === 0) return null;
  const verb = refused.length === 1 ? 'is neither a picture nor a film' : 'are neither pictures nor films';
  return `${refused.join(', ')} ${verb}, and can’t stand in a story. Nothing was changed by it.`;
}

/** Files that are dropped or pasted become blocks where they are let go; a line shows where that will be. */
export function FileDrops({ editor, surface }: { editor: LexicalEditor; surface: HTMLElement | null }) {
  const { notify } = useSurface();
  const [gap, setGap] = useState<Gap | null>(null);

  useEffect(() => {
    const drop = (event: DragEvent): boolean => {
      setGap(null);
      const all = [...(event.dataTransfer?.files ?? [])];
      const files = mediaFiles(all);
      // Why: a document is brought in by the window, as a story of its own.
      if (files.length === 0) return false;
      event.preventDefault();
      event.stopPropagation();
      const where = gapAt(blockElements(editor), event.clientY);
      insertFiles(editor, files, { before: where?.before ?? null });
      const refused = refusal(all, files);
      if (refused) notify(refused);
      return true;
    };
    const paste = (event: ClipboardEvent): boolean => {
      const data = event.clipboardData;
      const files = mediaFiles(data?.files ?? []);
      if (files.length === 0 || data?.getData('text/plain')) return false;
      event.preventDefault();
      insertFiles(editor, files, 'caret');
      return true;
    };
    const end = (event: DragEvent): void => {
      if (event.type !== 'dragleave' || event.relatedTarget === null) setGap(null);
    };
    document.addEventListener('dragleave', end);
    document.addEventListener('drop', end);
    const unregister = mergeRegister(
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (!carriesFiles(event)) return false;
          event.preventDefault();
          setGap(gapAt(blockElements(editor), event.clientY));
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => event instanceof ClipboardEvent && paste(event),
        // Why: ahead of what pastes text, since a picture on the clipboard may come with a page that only points to it.
        COMMAND_PRIORITY_HIGH,
      ),
    );
    return () => {
      document.removeEventListener('dragleave', end);
      document.removeEventListener('drop', end);
      unregister();
    };
  }, [editor, notify]);

  return <DropLine gap={gap} surface={surface} />;
}
