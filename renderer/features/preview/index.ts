export type { PageScheme } from './page-theme.ts';
export { PagePreview, type PagePreviewProps } from './PagePreview.tsx';
export { PreviewPanel } from './PreviewPanel.tsx';
