export { DetailsPanel } from './DetailsPanel.tsx';
export { SearchLook, SocialCardLook } from './looks.tsx';
export { MomentField } from './MomentField.tsx';
