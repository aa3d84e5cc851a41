import { useState } from 'react';
import type { JobResult } from '../../../shared/contract/jobs.contract.ts';
import { useClient } from '../../api/index.ts';
import { Button, Dialog, Notice } from '../../ui/index.ts';
import { JobProgress, PathField, PathLine, useJobNews, useJobRun, type JobRun } from '../jobs/index.ts';
import styles from './export.module.css';

/** Asks for a bundle and says whether it is, byte for byte, what was exported. */
export function VerifyDialog({ isOpen, onOpen, onClose }: { isOpen: boolean; onOpen(): void; onClose(): void }) {
  const run = useJobRun();
  useJobNews(run, isOpen, 'The bundle was verified.', onOpen);
  const close = (): void => {
    if (!run.isRunning) run.reset();
    onClose();
  };
  return (
    <Dialog title="Verify a bundle" isOpen={isOpen} onClose={close}>
      <VerifyForm run={run} />
    </Dialog>
  );
}

function VerifyForm({ run }: { run: JobRun }) {
  const client = useClient();
  const [path, setPath] = useState('');
  const result = run.job?.result;
  return (
    <>
      <PathField
        label="Folder or zip"
        value={path}
        onChange={setPath}
        isDisabled={run.isRunning}
        description="The whole path of a bundle. It is only read."
      />
      <JobProgress run={run} />
      {result?.kind === 'verify' ? <VerifyResult result={result} /> : null}
      <div>
        <Button
          variant="primary"
          size="lg"
          isDisabled={path.trim() === ''}
          isPending={run.isRunning}
          onPress={() => void run.start(() => client.jobs.startVerify({ path: path.trim() }))}
        >
          Verify
        </Button>
      </div>
    </>
  );
}

function VerifyResult({ result }: { result: Extract<JobResult, { kind: 'verify' }> }) {
  return (
    <>
      <Notice tone={result.ok ? 'good' : 'error'}>
        {result.ok
          ? `Every one of the ${result.files} files is as it was exported.`
          : `This bundle is not as it was exported: ${result.faults.length === 1 ? 'one fault' : `${result.faults.length} faults`}.`}
      </Notice>
      <PathLine path={result.path} />
      {result.digest === null ? null : <p className={styles.digest}>{result.digest}</p>}
      {result.faults.length > 0 ? (
        <ul className={styles.faults}>
          {result.faults.map((fault) => (
            <li key={`${fault.kind} ${fault.path}`}>
              <code>{fault.path}</code>: {fault.message}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
