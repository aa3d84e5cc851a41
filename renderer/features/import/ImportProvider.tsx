import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useClient } from '../../api/index.ts';
import { useToast } from '../../ui/index.ts';
import { ImportContext, type ImportControl } from './import-control.ts';
import { ACCEPTED, importFile, type ImportOutcome } from './import-files.ts';
import { ImportReport } from './ImportReport.tsx';

interface ImportProviderProps {
  /** Opens a story that came in. */
  onOpen(id: ArticleId): void;
  children: ReactNode;
}

/** Work that stands before the person: how many files of how many have been read, and what became of them. */
export interface ImportRun {
  readonly total: number;
  readonly outcomes: readonly ImportOutcome[];
}

/** True where there is nothing to say but that it worked. */
const isPlain = (outcomes: readonly ImportOutcome[]): boolean =>
  outcomes.length === 1 && outcomes.every((outcome) => 'id' in outcome && outcome.notes.length === 0);

/** Brings documents in, from the picker or dropped on the window, and tells what became of each. */
export function ImportProvider({ onOpen, children }: ImportProviderProps) {
  const client = useClient();
  const toast = useToast();
  const picker = useRef<HTMLInputElement>(null);
  const [run, setRun] = useState<ImportRun | null>(null);
  const isCancelled = useRef(false);

  const control = useMemo<ImportControl>(() => {
    const bringIn = async (files: readonly File[]): Promise<void> => {
      if (files.length === 0) return;
      isCancelled.current = false;
      const outcomes: ImportOutcome[] = [];
      const show = (): void => setRun({ total: files.length, outcomes: [...outcomes] });
      if (files.length > 1) show();
      for (const file of files) {
        if (isCancelled.current) break;
        outcomes.push(await importFile(client.articles, file));
        if (files.length > 1) show();
      }
      const first = outcomes.find((outcome) => 'id' in outcome);
      if (first) onOpen(first.id);
      if (first && isPlain(outcomes)) {
        toast.show({ message: `“${first.headline || first.name}” came in.` });
      } else {
        setRun({ total: outcomes.length, outcomes });
      }
    };
    return { bringIn, choose: () => picker.current?.click() };
  }, [client, toast, onOpen]);

  return (
    <ImportContext value={control}>
      {children}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label="Documents to bring in"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Why: the same file chosen twice in a row would otherwise be no change, and nothing would happen.
          event.currentTarget.value = '';
          void control.bringIn(files);
        }}
      />
      <ImportReport
        run={run}
        onCancel={() => {
          isCancelled.current = true;
        }}
        onOpen={(id) => {
          setRun(null);
          onOpen(id);
        }}
        onClose={() => setRun(null)}
      />
    </ImportContext>
  );
}
