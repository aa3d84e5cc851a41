export { PagePreview, type PagePreviewProps } from './PagePreview.tsx';
export { PreviewPanel } from './PreviewPanel.tsx';
