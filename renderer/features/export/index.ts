export { ExportDialog, type ExportableStory } from './ExportDialog.tsx';
export { VerifyDialog } from './VerifyDialog.tsx';
