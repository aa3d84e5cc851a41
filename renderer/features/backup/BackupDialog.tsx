import { useState } from 'react';
import { useClient } from '../../api/index.ts';
import { Button, Dialog, Notice } from '../../ui/index.ts';
import { byteSize, JobProgress, PathField, PathLine, useJobNews, useJobRun, type JobRun } from '../jobs/index.ts';
import { backupMoment } from './backup-moment.ts';

/** Writes database and media into one file, and checks that file before it says so. Work goes on while the dialog is closed. */
export function BackupDialog({ isOpen, onOpen, onClose }: { isOpen: boolean; onOpen(): void; onClose(): void }) {
  const run = useJobRun();
  useJobNews(run, isOpen, 'The newsroom is backed up, and the backup verified.', onOpen);
  const close = (): void => {
    if (!run.isRunning) run.reset();
    onClose();
  };
  return (
    <Dialog title="Back up the newsroom" isOpen={isOpen} onClose={close}>
      <BackupForm run={run} />
    </Dialog>
  );
}

function BackupForm({ run }: { run: JobRun }) {
  const client = useClient();
  const [path, setPath] = useState('');
  const result = run.job?.result;
  const out = path.trim() === '' ? null : path.trim();
  return (
    <>
      <p>
        One zip with every story, its whole history and all media. Keep it on another disk: a backup beside what it
        backs up is lost with it.
      </p>
      <PathField
        label="Where"
        value={path}
        onChange={setPath}
        isDisabled={run.isRunning}
        purpose="backup"
        suggestedName={`copydesk-${new Date().toISOString().slice(0, 10)}.zip`}
        description="A new .zip file. Left empty: the backups folder of the newsroom."
      />
      <JobProgress run={run} />
      {result?.kind === 'backup' ? (
        <>
          <Notice tone="good">
            Backed up and verified, {backupMoment(result.at)}: {byteSize(result.bytes)}.
          </Notice>
          <PathLine path={result.path} />
        </>
      ) : null}
      <div>
        <Button
          variant="primary"
          size="lg"
          isPending={run.isRunning}
          onPress={() => void run.start(() => client.jobs.startBackup({ out }))}
        >
          Back up
        </Button>
      </div>
    </>
  );
}
