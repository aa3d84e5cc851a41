import { useState } from 'react';
import { messageOf, useClient } from '../../api/index.ts';
import { Button, Dialog, RadioChoice } from '../../ui/index.ts';
import { JobProgress, PathField, useJobNews, useJobRun, type JobRun } from '../jobs/index.ts';
import { ExportResult } from './ExportResult.tsx';
import { useExportPath, type ExportForm } from './use-export-path.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';

/** The story that is open, as far as an export needs to know it. */
export interface ExportableStory {
  id: ArticleId;
  headline: string;
  /** Writes the words typed last to the store. */
  flush(): Promise<void>;
}

export interface ExportDialogProps {
  /** null where no story is open: then only the whole newsroom can be exported. */
  story: ExportableStory | null;
  isOpen: boolean;
  onOpen(): void;
  onClose(): void;
}

/** Writes the open story, or every story, as bundles. Work goes on while the dialog is closed. */
export function ExportDialog({ story, isOpen, onOpen, onClose }: ExportDialogProps) {
  const run = useJobRun();
  useJobNews(run, isOpen, 'Exported and verified.', onOpen);
  const close = (): void => {
    if (!run.isRunning) run.reset();
    onClose();
  };
  return (
    <Dialog title={story ? 'Export the story' : 'Export all stories'} isOpen={isOpen} onClose={close}>
      <ExportForm story={story} run={run} />
    </Dialog>
  );
}

type Extent = 'story' | 'all';

function ExportForm({ story, run }: Pick<ExportDialogProps, 'story'> & { run: JobRun }) {
  const client = useClient();
  const [extent, setExtent] = useState<Extent>(story ? 'story' : 'all');
  const [form, setForm] = useState<ExportForm>('folder');
  const [suggestionError, setSuggestionError] = useState<string>();
  const only = extent === 'story' ? story : null;
  const [path, setPath] = useExportPath(only?.id ?? null, form, (error) => setSuggestionError(messageOf(error)));

  const start = (): Promise<void> =>
    run.start(async () => {
      await only?.flush();
      const out = path.trim() === '' ? null : path.trim();
      return client.jobs.startExport({ articles: only ? [only.id] : 'all', form, out });
    });

  const result = run.job?.result;
  if (run.job && result?.kind === 'export') {
    return <ExportResult jobId={run.job.id} bundles={result.bundles} form={form} onAgain={run.reset} />;
  }
  return (
    <>
      {story ? (
        <RadioChoice<Extent>
          label="What"
          value={extent}
          onChange={setExtent}
          isDisabled={run.isRunning}
          options={[
            { value: 'story', label: `“${story.headline || 'Untitled'}”` },
            { value: 'all', label: 'Every story' },
          ]}
        />
      ) : null}
      <RadioChoice<ExportForm>
        label="As"
        value={form}
        onChange={setForm}
        isDisabled={run.isRunning}
        options={[
          { value: 'folder', label: 'Folder' },
          { value: 'zip', label: 'Zip' },
        ]}
      />
      <PathField
        label="Where"
        value={path}
        onChange={setPath}
        purpose={form === 'zip' && only ? 'export-zip' : 'export-folder'}
        suggestedName={path.split(/[\\/]/).at(-1) || 'stories'}
        isDisabled={run.isRunning}
        error={suggestionError}
        description={
          only
            ? form === 'zip'
              ? 'A new file that holds the page and all it needs. It opens anywhere, with no network.'
              : 'A new folder with index.html in it and all it needs. It opens anywhere, with no network.'
            : 'A folder that receives one bundle for each story; the newsroom’s own exports folder where nothing is said.'
        }
      />
      <JobProgress run={run} />
      <div>
        <Button variant="primary" size="lg" onPress={() => void start()} isPending={run.isRunning}>
          Export
        </Button>
      </div>
    </>
  );
}
