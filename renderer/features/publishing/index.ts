export { PlaceList, type PlaceNote } from './PlaceList.tsx';
export { OpenSettingsContext, useOpenSettings } from './open-settings.ts';
export { DETAILS_ID, revealDetail, useWantedDetail } from './reveal-detail.ts';
export { usePublishProblems } from './use-publish-problems.ts';
