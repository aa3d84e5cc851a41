import { useState } from 'react';
import { messageOf, useClient } from '../../api/index.ts';
import { Button, Dialog, Notice, RadioChoice, SelectField } from '../../ui/index.ts';
import { JobProgress, PathField, useJobNews, useJobRun, type JobRun } from '../jobs/index.ts';
import { PlaceList, usePublishProblems } from '../publishing/index.ts';
import { ExportResult } from './ExportResult.tsx';
import { StoppedStories } from './StoppedStories.tsx';
import { editionKey, useEdition } from './use-edition.ts';
import { useExportPath } from './use-export-path.ts';
import type { Edition, ExportForm } from '../../../shared/contract/jobs.contract.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { PublishProblem } from '../../../shared/document/publish-gate.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import styles from './export.module.css';

/** The story that is open, as far as an export needs to know it. */
export interface ExportableStory {
  id: ArticleId;
  document: ArticleDocument;
  /** Shows a place in the story. */
  reveal(problem: PublishProblem): void;
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
      <ExportForm story={story} run={run} onClose={close} />
    </Dialog>
  );
}

type Extent = 'story' | 'all';

const PURPOSES = { folder: 'export-folder', zip: 'export-zip', packet: 'export-packet' } as const;
const DESCRIPTIONS: Readonly<Record<ExportForm, string>> = {
  folder: 'A new folder with index.html in it and all it needs. It opens anywhere, with no network.',
  zip: 'A new file that holds the page and all it needs. It opens anywhere, with no network.',
  packet: 'A new .story file that holds the story, its pictures and its videos, to go on writing in another newsroom.',
};

function ExportForm({ story, run, onClose }: Pick<ExportDialogProps, 'story' | 'onClose'> & { run: JobRun }) {
  const client = useClient();
  const [extent, setExtent] = useState<Extent>(story ? 'story' : 'all');
  const [form, setForm] = useState<ExportForm>('folder');
  const [suggestionError, setSuggestionError] = useState<string>();
  const only = extent === 'story' ? story : null;
  const [path, setPath] = useExportPath(only?.id ?? null, form, (error) => setSuggestionError(messageOf(error)));

  const problems = usePublishProblems(story?.document);
  const [chosen, editions, setEdition] = useEdition(only?.id ?? null);
  // Why: a packet is the story to go on with, and not a page.
  const edition: Edition = form === 'packet' ? { as: 'today' } : chosen;
  const isDraftCopy = only !== null && problems.length > 0 && form !== 'packet' && edition.as === 'today';

  const start = (allowProblems: boolean): Promise<void> =>
    run.start(async () => {
      await only?.flush();
      const out = path.trim() === '' ? null : path.trim();
      return client.jobs.startExport({ articles: only ? [only.id] : 'all', form, out, allowProblems, edition });
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
            { value: 'story', label: `“${story.document.fields.headline || 'Untitled'}”` },
            { value: 'all', label: 'Every story' },
          ]}
        />
      ) : null}
      {editions.length > 1 && form !== 'packet' ? (
        <SelectField label="Edition" value={editionKey(edition)} onChange={setEdition} options={editions} />
      ) : null}
      <RadioChoice<ExportForm>
        label="As"
        value={form}
        onChange={setForm}
        isDisabled={run.isRunning}
        options={[
          { value: 'folder', label: 'Folder' },
          { value: 'zip', label: 'Zip' },
          { value: 'packet', label: 'Story packet' },
        ]}
      />
      <PathField
        label="Where"
        value={path}
        onChange={setPath}
        purpose={only ? PURPOSES[form] : 'export-folder'}
        suggestedName={path.split(/[\\/]/).at(-1) || 'stories'}
        isDisabled={run.isRunning}
        error={suggestionError}
        description={
          only
            ? DESCRIPTIONS[form]
            : form === 'packet'
              ? 'A folder that receives one packet for each story; the newsroom’s own exports folder where nothing is said.'
              : 'A folder that receives one bundle for each story; the newsroom’s own exports folder where nothing is said.'
        }
      />
      {isDraftCopy ? (
        <DraftCopyNotice
          problems={problems}
          onShow={(problem) => {
            onClose();
            only.reveal(problem);
          }}
        />
      ) : null}
      {run.unpublishable.length > 0 && !isDraftCopy ? (
        <StoppedStories
          stopped={run.unpublishable}
          outcome="Nothing was exported. Put them right, or export draft copies, which say that they are not for publication."
          anyway="Export them as draft copies"
          onAnyway={() => void start(true)}
          onClose={onClose}
        />
      ) : (
        <JobProgress run={run} />
      )}
      <div>
        <Button
          variant={isDraftCopy ? 'plain' : 'primary'}
          size="lg"
          onPress={() => void start(isDraftCopy)}
          isPending={run.isRunning}
        >
          {isDraftCopy ? 'Export a draft copy' : 'Export'}
        </Button>
      </div>
    </>
  );
}

function DraftCopyNotice({
  problems,
  onShow,
}: {
  problems: readonly PublishProblem[];
  onShow(problem: PublishProblem): void;
}) {
  return (
    <div className={styles.gate}>
      <Notice tone="warning">
        This story can’t be published yet. A draft copy can be exported: it says on its page that it is not for
        publication, and its manifest lists what is missing.
      </Notice>
      <PlaceList
        label="What stops the story"
        notes={problems.map((problem) => ({
          key: problem.message,
          message: problem.message,
          onShow: () => onShow(problem),
        }))}
      />
    </div>
  );
}
