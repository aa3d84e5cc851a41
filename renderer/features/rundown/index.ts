export { RundownPanel } from './RundownPanel.tsx';
