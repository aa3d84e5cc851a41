export { ExportDialog, type ExportableStory } from './ExportDialog.tsx';
export { SiteDialog } from './SiteDialog.tsx';
export { VerifyDialog } from './VerifyDialog.tsx';
