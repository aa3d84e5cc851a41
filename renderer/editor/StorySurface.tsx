import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { $onUpdate, COMMAND_PRIORITY_EDITOR, mergeRegister, type LexicalEditor } from 'lexical';
import { useEffect, useEffectEvent, useImperativeHandle, useState } from 'react';
import { directionOf } from '../../shared/domain/text-direction.ts';
import { dictionaryFor } from '../../shared/domain/house-style/spelling/dictionary-for.ts';
import { loadBody } from './adapter/load-body.ts';
import { $commentedPlace } from './behaviours/commented-place.ts';
import { StoryChanges } from './behaviours/story-changes.ts';
import { storyHandle } from './behaviours/story-handle.ts';
import { clearMarks } from './behaviours/text-marks.ts';
import { watchActiveBlock } from './behaviours/active-block.ts';
import { COMMENT_COMMAND, LEAVE_START_COMMAND } from './story-commands.ts';
import type { StoryEditorProps, TextPlace } from './editor-api.ts';
import { FindHost } from './find/FindHost.tsx';
import { SelectionNews } from './SelectionNews.tsx';
import { BlockHandles } from './handles/BlockHandles.tsx';
import { FileDrops } from './media/FileDrops.tsx';
import { PasteAsText } from './paste/PasteAsText.tsx';
import { FloatingToolbar } from './toolbar/FloatingToolbar.tsx';
import { LinkTools } from './links/LinkTools.tsx';
import { InsertMenuHost } from './insert-menu/InsertMenuHost.tsx';
import styles from './story.module.css';

/** The editable text with everything that floats round it. */
export function StorySurface(props: StoryEditorProps & { editor: LexicalEditor }) {
  const { editor, initialBody, language, readOnly, ref } = props;
  const tell = useEffectEvent(props.onChange);
  const leaveStart = useEffectEvent(() => props.onLeaveStart?.());
  const comment = useEffectEvent((place: TextPlace) => props.onComment?.(place));
  const tellActive = useEffectEvent((id: string | null) => props.onActiveBlock?.(id));
  const [surface, setSurface] = useState<HTMLElement | null>(null);
  const [changes] = useState(() => new StoryChanges(editor, loadBody(editor, initialBody)));

  useEffect(() => changes.watch((body) => tell(body)), [changes]);
  useEffect(() => watchActiveBlock(editor, (id) => tellActive(id)), [editor]);
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          LEAVE_START_COMMAND,
          () => {
            // Why only then: an update that ends with the focus elsewhere takes it back.
            $onUpdate(() => leaveStart());
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerCommand(
          COMMENT_COMMAND,
          () => {
            const place = $commentedPlace();
            if (place) comment(place);
            return place !== null;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
      ),
    [editor],
  );
  useEffect(() => clearMarks, [editor]);
  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly]);
  useImperativeHandle(ref, () => storyHandle(editor, changes), [editor, changes]);

  return (
    <div className={styles.surface} ref={setSurface}>
      {readOnly ? null : <FindHost editor={editor} onFindEverywhere={props.onFindEverywhere} />}
      {/* Why not by the words: the blocks between them, and a line without any, follow the story’s language. */}
      <div dir={directionOf(language)}>
        <ContentEditable
          className={styles.body}
          aria-label="Story body"
          aria-multiline
          lang={language}
          // Why: where the program's own dictionary underlines, the browser's would do so twice.
          spellCheck={dictionaryFor(language) === undefined}
          aria-placeholder="Write the story, or type / to insert a block"
          placeholder={<div className={styles.placeholder}>Write the story, or type / to insert a block</div>}
          // Why in a moment: the focus may move within an update, which has to end before the words are read.
          onBlur={() => queueMicrotask(() => changes.flush())}
        />
      </div>
      {readOnly ? null : (
        <>
          <InsertMenuHost editor={editor} />
          <BlockHandles editor={editor} surface={surface} />
          <FloatingToolbar editor={editor} />
          <LinkTools editor={editor} />
          <FileDrops editor={editor} surface={surface} />
          <SelectionNews editor={editor} />
          <PasteAsText editor={editor} />
        </>
      )}
    </div>
  );
}
