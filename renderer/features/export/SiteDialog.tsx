import { useState } from 'react';
import type { SiteResult } from '../../../shared/contract/jobs.contract.ts';
import { useClient } from '../../api/index.ts';
import { Button, Checkbox, Dialog, Notice, RadioChoice } from '../../ui/index.ts';
import { JobProgress, PathField, PathLine, useJobNews, useJobRun, type JobRun } from '../jobs/index.ts';
import { StoppedStories } from './StoppedStories.tsx';
import styles from './export.module.css';

interface SiteDialogProps {
  isOpen: boolean;
  onOpen(): void;
  onClose(): void;
}

/** Writes the whole site; of a site written before, only what changed. Work goes on while the dialog is closed. */
export function SiteDialog({ isOpen, onOpen, onClose }: SiteDialogProps) {
  const run = useJobRun();
  useJobNews(run, isOpen, 'The whole site was exported and verified.', onOpen);
  const close = (): void => {
    if (!run.isRunning) run.reset();
    onClose();
  };
  return (
    <Dialog title="Export the whole site" isOpen={isOpen} onClose={close}>
      <SiteForm run={run} onClose={close} />
    </Dialog>
  );
}

type Stories = 'ready' | 'all';

function SiteForm({ run, onClose }: { run: JobRun; onClose(): void }) {
  const client = useClient();
  const [stories, setStories] = useState<Stories>('ready');
  const [fresh, setFresh] = useState(false);
  const [path, setPath] = useState('');
  const result = run.job?.result;
  const out = path.trim() === '' ? null : path.trim();
  const start = (allowProblems: boolean): void =>
    void run.start(() => client.jobs.startSiteExport({ out, stories, fresh, allowProblems }));
  return (
    <>
      <p>
        Front page, section and author pages, every story, feeds and sitemaps, in one folder for a web server. Spiked
        stories and stories under an embargo stay out.
      </p>
      <RadioChoice<Stories>
        label="Stories"
        value={stories}
        onChange={setStories}
        isDisabled={run.isRunning}
        options={[
          { value: 'ready', label: 'Those that are ready' },
          { value: 'all', label: 'Drafts too' },
        ]}
      />
      <PathField
        label="Where"
        value={path}
        onChange={setPath}
        isDisabled={run.isRunning}
        purpose="export-folder"
        suggestedName="site"
        description="A new folder, or a site exported before. Left empty: “site” in the newsroom’s exports folder."
      />
      <Checkbox
        label="Make every page anew, changed or not"
        isSelected={fresh}
        onChange={setFresh}
        isDisabled={run.isRunning}
      />
      {run.unpublishable.length > 0 ? (
        <StoppedStories
          stopped={run.unpublishable}
          outcome="The site is as it was. Put them right, or publish them as they are."
          anyway="Publish them all the same"
          onAnyway={() => start(true)}
          onClose={onClose}
        />
      ) : (
        <JobProgress run={run} />
      )}
      {result?.kind === 'export-site' ? <SiteOutcome site={result.site} /> : null}
      <div>
        <Button variant="primary" size="lg" isPending={run.isRunning} onPress={() => start(false)}>
          Export the site
        </Button>
      </div>
    </>
  );
}

function SiteOutcome({ site }: { site: SiteResult }) {
  return (
    <div className={styles.bundle}>
      <Notice tone="good">
        Exported and verified: {site.stories.toLocaleString('en')} {site.stories === 1 ? 'story' : 'stories'}.
      </Notice>
      <PathLine path={site.path} />
      <p className={styles.figures}>
        {site.files.toLocaleString('en')} files, of which {site.written.toLocaleString('en')} were written now and{' '}
        {site.removed.toLocaleString('en')} taken away.
      </p>
      <p className={styles.digest}>{site.digest}</p>
      {site.warnings.map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
    </div>
  );
}
