export { DetailsPanel } from './DetailsPanel.tsx';
