export { ReviewPanel } from './ReviewPanel.tsx';
export { ReviewProvider } from './ReviewProvider.tsx';
export { useReview } from './review-view.ts';
