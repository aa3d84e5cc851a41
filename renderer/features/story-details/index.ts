export { DetailsPanel } from './DetailsPanel.tsx';
export { HeadlineLengths } from './HeadlineLengths.tsx';
export { SearchLook, SocialCardLook } from './looks.tsx';
export { MomentField } from './MomentField.tsx';
