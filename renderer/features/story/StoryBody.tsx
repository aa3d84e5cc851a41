import { memo, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Body } from '../../../shared/document/article-document.ts';
import { useClient } from '../../api/index.ts';
import { StoryEditor, type StoryEditorHandle, type TextPlace } from '../../editor/index.ts';
import { useToast } from '../../ui/index.ts';
import { putHandsBack, readHands, type Hands } from './hands.ts';
import { useOpenStory } from './open-story.ts';
import { useStoryMedia } from './story-media.ts';
import type { StorySession } from './story-session.ts';
import { storyTargets } from './story-targets.ts';
import styles from './StoryColumn.module.css';

interface StoryBodyProps {
  session: StorySession;
  epoch: number;
  body: Body;
  language: string;
  readOnly: boolean;
  onLeaveStart(): void;
  onComment(place: TextPlace): void;
  onFindEverywhere(words: string): void;
}

/** The body's editor: made anew when the words come anew from the store, with caret and scrolling where they were. */
export const StoryBody = memo(function StoryBody(props: StoryBodyProps) {
  const { session, epoch, body, language, readOnly, onLeaveStart, onComment, onFindEverywhere } = props;
  const client = useClient();
  const toast = useToast();
  const media = useStoryMedia();
  const frame = useRef<HTMLDivElement>(null);
  const hands = useRef<Hands>(null);
  const attach = useCallback((handle: StoryEditorHandle | null) => session.attach(epoch, handle), [session, epoch]);
  const change = useCallback((next: Body) => session.bodyChanged(epoch, next), [session, epoch]);
  const active = useCallback((blockId: string | null) => session.activeBlockMoved(blockId), [session]);
  const { open } = useOpenStory();
  const stories = useMemo(() => storyTargets(client, session.id, (id) => void open(id)), [client, session.id, open]);
  const notice = useCallback((message: string) => toast.show({ message }), [toast]);

  useLayoutEffect(() => {
    if (hands.current) putHandsBack(hands.current, session.editor.current);
    hands.current = null;
    return session.beforeRenewal(() => {
      if (frame.current) hands.current = readHands(frame.current, session.snapshot().activeBlockId);
    });
  }, [session, epoch]);

  return (
    <div className={styles.body} ref={frame}>
      <StoryEditor
        key={`${session.id}/${epoch}`}
        ref={attach}
        initialBody={body}
        language={language}
        readOnly={readOnly}
        media={media}
        stories={stories}
        onChange={change}
        onActiveBlock={active}
        onLeaveStart={onLeaveStart}
        onComment={onComment}
        onFindEverywhere={onFindEverywhere}
        onNotice={notice}
      />
    </div>
  );
});
