import type { LexicalEditor } from 'lexical';
import { useEffect, useMemo, useState } from 'react';
import type { Pattern } from './find-in-text.ts';
import { findInStory, rangeOf, type StoryMatch } from './story-matches.ts';

const ALL = 'copydesk-found';
const CURRENT = 'copydesk-found-here';

/** Marks matches on screen without touching the text. */
function mark(editor: LexicalEditor, matches: readonly StoryMatch[], current: number): void {
  // Why text alone: what stands in a field is no text of the page, which a highlight could lie on.
  const ranges = matches.map((match) => (match.kind === 'text' ? rangeOf(editor, match) : null));
  const here = ranges[current];
  CSS.highlights.set(ALL, new Highlight(...ranges.filter((range) => range !== null)));
  CSS.highlights.set(CURRENT, new Highlight(...(here ? [here] : [])));
}

/** The matches of a pattern, found anew whenever the story changes, and marked in the text with the one that is current. */
export function useMatches(editor: LexicalEditor, pattern: Pattern, current: number): StoryMatch[] {
  const [state, setState] = useState(editor.getEditorState());
  const matches = useMemo(() => (pattern.ok ? findInStory(state, pattern.pattern) : []), [state, pattern]);

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.size > 0) setState(editorState);
      }),
    [editor],
  );
  useEffect(() => mark(editor, matches, current), [editor, matches, current]);
  useEffect(
    () => () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    },
    [],
  );
  return matches;
}
