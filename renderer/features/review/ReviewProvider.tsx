import { useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { blockWords } from '../../../shared/document/read/block-words.ts';
import { placeOfComment } from '../../../shared/domain/comment-place.ts';
import { quoteOf } from '../../../shared/domain/text-quote.ts';
import { messageOf, useClient } from '../../api/index.ts';
import type { TextPlace } from '../../editor/index.ts';
import { useAnnounce, useToast } from '../../ui/index.ts';
import { useStory } from '../story/index.ts';
import { useCommentDrafts } from './comment-drafts.ts';
import { placeThreads } from './place-threads.ts';
import { ReviewContext, type ReviewView } from './review-view.ts';
import { useComments } from './use-comments.ts';

const UNSENT = 'A comment on other words is not sent yet. Send it or discard it, then comment on these.';

const hasWords = (place: TextPlace): boolean => place.start < place.end;

/** Holds the comments on the open story, and marks their words in the text. */
export function ReviewProvider({ children }: { children: ReactNode }) {
  const { comments: calls } = useClient();
  const toast = useToast();
  const announce = useAnnounce();
  const story = useStory();
  const id = story?.summary.id;
  const { threads, isPending, error, retry } = useComments(id);
  const [drafts, change] = useCommentDrafts(id);
  const asksFocus = useRef(false);
  // Why deferred: finding the words again must not stand between a key and its letter.
  const document = useDeferredValue(story?.document);
  const placed = useMemo(() => (document ? placeThreads(threads, document) : []), [threads, document]);

  const anchor = drafts.comment?.anchor;
  const marks = useMemo(() => {
    const begun = anchor && document ? placeOfComment(anchor, blockWords(document)) : undefined;
    const open = placed.flatMap(({ thread, place }) => (thread.resolved === null && place ? [place] : []));
    return [...(begun ? [begun] : []), ...open].filter(hasWords);
  }, [anchor, placed, document]);
  const editor = story?.editor;
  useEffect(() => editor?.current?.setCommentMarks(marks), [marks, editor]);

  if (!story || id === undefined) return <ReviewContext value={null}>{children}</ReviewContext>;

  const attempt = async (act: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await act();
      announce(done);
    } catch (failure) {
      toast.show({ tone: 'error', message: messageOf(failure) });
    }
  };
  const view: ReviewView = {
    placed,
    isPending,
    error,
    retry,
    drafts,
    activeBlockId: story.activeBlockId,
    begin: ({ blockId, start, end }) => {
      asksFocus.current = true;
      if (drafts.comment && drafts.comment.text.trim() !== '') {
        if (drafts.comment.anchor.blockId !== blockId) toast.show({ message: UNSENT });
        return;
      }
      const body = story.editor.current?.getBody() ?? story.document.body;
      const words = blockWords({ ...story.document, body }).find((block) => block.blockId === blockId);
      const begun = { blockId, ...quoteOf(words?.text ?? '', start, end) };
      change((before) => ({ ...before, comment: { anchor: begun, text: '' } }));
    },
    takesFocus: () => {
      const asks = asksFocus.current;
      asksFocus.current = false;
      return asks;
    },
    write: (text) =>
      change((before) => (before.comment ? { ...before, comment: { ...before.comment, text } } : before)),
    discard: () => change((before) => ({ ...before, comment: null })),
    send: () => {
      const { comment } = drafts;
      if (!comment || comment.text.trim() === '') return Promise.resolve();
      return attempt(async () => {
        await calls.addComment({ articleId: id, ...comment });
        change((before) => ({ ...before, comment: null }));
      }, 'Comment added');
    },
    writeReply: (to, text) => change((before) => ({ ...before, replies: { ...before.replies, [to]: text } })),
    sendReply: (to) => {
      const text = drafts.replies[to] ?? '';
      if (text.trim() === '') return Promise.resolve();
      return attempt(async () => {
        await calls.replyToComment({ commentId: to, text });
        change(({ replies: { [to]: _sent, ...replies }, ...before }) => ({ ...before, replies }));
      }, 'Answer added');
    },
    resolve: (thread, resolved) =>
      attempt(
        () => calls.resolveComment({ commentId: thread.id, resolved }),
        resolved ? 'Comment resolved' : 'Comment opened again',
      ),
    remove: (removed) =>
      attempt(async () => {
        await calls.removeComment({ commentId: removed, removed: true });
        const undo = (): void =>
          void attempt(() => calls.removeComment({ commentId: removed, removed: false }), 'Comment put back');
        toast.show({ message: 'The comment was removed.', action: { label: 'Undo', onPress: undo } });
      }, 'Comment removed'),
    reveal: ({ place }) => {
      if (!place) return;
      if (!hasWords(place) || !story.editor.current?.selectText(place)) story.revealBlock(place.blockId);
    },
    backToStory: () => {
      const begun = anchor && placeOfComment(anchor, blockWords(story.document));
      if (begun && (!hasWords(begun) || !story.editor.current?.selectText(begun))) story.revealBlock(begun.blockId);
    },
  };
  return <ReviewContext value={view}>{children}</ReviewContext>;
}
