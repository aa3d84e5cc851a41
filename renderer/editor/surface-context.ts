import { createContext, useContext } from 'react';
import type { EditorMedia, EditorStories } from './editor-api.ts';

/** What the parts of the writing surface know of the story and the program round them. */
export interface Surface {
  media: EditorMedia;
  stories: EditorStories;
  readOnly: boolean;
  language: string;
  /** A short message for the person. */
  notify(message: string): void;
}

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('useSurface stands outside StoryEditor');
  return surface;
}
