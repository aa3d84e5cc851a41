export type {
  EditorMedia,
  EditorStories,
  StoryEditorHandle,
  StoryEditorProps,
  StoryTarget,
  TextChange,
  TextMark,
  TextPlace,
} from './editor-api.ts';
export { ImageForm } from './blocks/image/ImageForm.tsx';
export { VideoSegmentForm } from './blocks/video-segment/VideoSegmentForm.tsx';
export { StoryEditor } from './StoryEditor.tsx';
export { WritingContext } from './writing-context.ts';
