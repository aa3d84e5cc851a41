import { useEffect } from 'react';
import type { BundleResult, ExportForm } from '../../../shared/contract/jobs.contract.ts';
import type { JobId } from '../../../shared/domain/ids.ts';
import { downloadUrl, useNewsroom } from '../../api/index.ts';
import { Button, Notice, useAnnounce } from '../../ui/index.ts';
import { byteSize, PathLine } from '../jobs/index.ts';
import styles from './export.module.css';

interface ExportResultProps {
  jobId: JobId;
  bundles: readonly BundleResult[];
  form: ExportForm;
  onAgain(): void;
}

/** How many bundles are shown in full. */
const SHOWN = 20;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What an export wrote: where it lies, and the digest by which anybody can tell it again. */
export function ExportResult({ jobId, bundles, form, onAgain }: ExportResultProps) {
  const announce = useAnnounce();
  const { data: newsroom } = useNewsroom();
  const drafts = bundles.filter(({ problems }) => problems.length > 0).length;
  const kind =
    form === 'packet'
      ? 'Saved: ' + counted(bundles.length, 'packet', 'packets')
      : 'Exported and verified: ' + counted(bundles.length, 'bundle', 'bundles');
  const heading = `${kind}${drafts > 0 ? `, of which ${counted(drafts, 'is a draft copy', 'are draft copies')}` : ''}`;
  useEffect(() => announce(heading), [announce, heading]);
  return (
    <>
      <Notice tone="good">{heading}</Notice>
      {bundles
        .flatMap(({ warnings }) => warnings)
        .slice(0, SHOWN)
        .map((warning) => (
          <Notice key={warning} tone="warning">
            {warning}
          </Notice>
        ))}
      <ul className={styles.bundles}>
        {bundles.slice(0, SHOWN).map((bundle) => (
          <li key={bundle.path} className={styles.bundle}>
            <PathLine path={bundle.path} />
            <p className={styles.figures}>
              {counted(bundle.files, 'file', 'files')}, {byteSize(bundle.bytes)}
              {bundle.problems.length > 0 ? ', a draft copy: not for publication' : ''}
            </p>
            <p
              className={styles.digest}
              title={
                form === 'packet'
                  ? 'The digest of the story in the packet'
                  : 'The digest of the bundle’s SHA256SUMS file'
              }
            >
              {bundle.digest}
            </p>
          </li>
        ))}
      </ul>
      {bundles.length > SHOWN ? <p className={styles.figures}>And {bundles.length - SHOWN} more beside them.</p> : null}
      <div className={styles.actions}>
        {form !== 'folder' && bundles.length === 1 && newsroom?.capabilities.downloads ? (
          <a className={styles.download} href={downloadUrl(jobId)} download>
            {form === 'zip' ? 'Download the zip' : 'Download the packet'}
          </a>
        ) : null}
        <Button onPress={onAgain}>Export again</Button>
      </div>
    </>
  );
}
