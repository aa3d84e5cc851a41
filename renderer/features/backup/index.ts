export { BackupDialog } from './BackupDialog.tsx';
export { BackupState } from './BackupState.tsx';
