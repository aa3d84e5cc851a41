import { useNewsroom } from '../../api/index.ts';
import { backupMoment } from './backup-moment.ts';

/** When the newsroom was last backed up and the backup verified. */
export function BackupState() {
  const { data: newsroom } = useNewsroom();
  if (!newsroom) return null;
  const { lastVerifiedBackup } = newsroom;
  return <span>{lastVerifiedBackup ? `Backed up ${backupMoment(lastVerifiedBackup.at)}` : 'Not backed up yet'}</span>;
}
