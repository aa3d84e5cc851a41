import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import type { LexicalEditor } from 'lexical';
import { useEffect, useEffectEvent, useImperativeHandle, useState } from 'react';
import { loadBody } from './adapter/load-body.ts';
import { StoryChanges } from './behaviours/story-changes.ts';
import { storyHandle } from './behaviours/story-handle.ts';
import { watchActiveBlock } from './behaviours/active-block.ts';
import type { StoryEditorProps } from './editor-api.ts';
import { InsertMenuHost } from './insert-menu/InsertMenuHost.tsx';
import styles from './story.module.css';

/** The editable text with everything that floats round it. */
export function StorySurface(props: StoryEditorProps & { editor: LexicalEditor }) {
  const { editor, initialBody, language, readOnly, ref } = props;
  const tell = useEffectEvent(props.onChange);
  const tellActive = useEffectEvent((id: string | null) => props.onActiveBlock?.(id));
  const [changes] = useState(() => new StoryChanges(editor, loadBody(editor, initialBody)));

  useEffect(() => changes.watch((body) => tell(body)), [changes]);
  useEffect(() => watchActiveBlock(editor, (id) => tellActive(id)), [editor]);
  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly]);
  useImperativeHandle(ref, () => storyHandle(editor, changes), [editor, changes]);

  return (
    <div className={styles.surface}>
      <ContentEditable
        className={styles.body}
        aria-label="Story body"
        aria-multiline
        lang={language}
        dir="auto"
        aria-placeholder="Write the story, or type / to insert a block"
        placeholder={<div className={styles.placeholder}>Write the story, or type / to insert a block</div>}
        onBlur={() => changes.flush()}
      />
      {readOnly ? null : <InsertMenuHost editor={editor} />}
    </div>
  );
}
