export { HistoryPanel } from './HistoryPanel.tsx';
export { SaveVersionDialog } from './SaveVersionDialog.tsx';
