import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useToast } from '../../ui/index.ts';
import { ImportContext, type ImportControl, type NamedFile } from './import-control.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { useImportRun } from './use-import-run.ts';

interface ImportProviderProps {
  /** Opens a story that came in. */
  onOpen(id: ArticleId): void;
  children: ReactNode;
}

/** The endings that the picker of files offers; what a file is, its bytes say. */
const ACCEPTED = '.story,.json,.docx,.html,.htm,.xhtml,.md,.markdown,.rtf,.txt';

/** How long an import goes on before its progress is shown, in milliseconds: one note is in before a dialog could be read. */
const PATIENCE_MS = 700;

/** Brings documents in, from the picker or dropped on the window, and tells how each was understood. */
export function ImportProvider({ onOpen, children }: ImportProviderProps) {
  const toast = useToast();
  const picker = useRef<HTMLInputElement>(null);
  const run = useImportRun();
  const [isShown, setShown] = useState(false);
  const [reported, setReported] = useState<ArticleId | null>(null);
  const isRunning = run.progress !== null;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isRunning]);

  const single = run.isDone && run.stories.length === 1 && run.refused.length === 0 ? run.stories[0] : undefined;
  const isPlain = single !== undefined && single.setAside + single.toConfirm === 0;
  const tell = useEffectEvent(() => {
    const first = run.stories[0];
    if (first) onOpen(first.id);
    if (!first || !isPlain) return;
    toast.show({ message: `“${first.headline || first.source}” came in.` });
    run.reset();
  });
  useEffect(() => {
    if (run.isDone) tell();
  }, [run.isDone]);

  const begin = (files: readonly NamedFile[]): Promise<void> => {
    setShown(false);
    return run.start(files);
  };
  const control: ImportControl = {
    choose: () => picker.current?.click(),
    bringIn: begin,
    showReport: setReported,
  };
  const close = (): void => {
    if (isRunning) run.cancel();
    else run.reset();
  };
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
          if (files.length > 0) void begin(files.map((file) => ({ name: file.name, file })));
        }}
      />
      <ImportOutcome
        run={run}
        isOpen={isRunning ? isShown : run.isDone && !single}
        onClose={close}
        onOpen={(id, hasReport) => {
          close();
          onOpen(id);
          if (hasReport) setReported(id);
        }}
      />
      <ReportDialog
        id={reported ?? (single && !isPlain ? single.id : null)}
        onClose={() => {
          setReported(null);
          if (single) run.reset();
        }}
      />
    </ImportContext>
  );
}
