export { PlaceList, type PlaceNote } from './PlaceList.tsx';
export { DETAILS_ID, revealDetail, useWantedDetail } from './reveal-detail.ts';
export { usePublishProblems } from './use-publish-problems.ts';
