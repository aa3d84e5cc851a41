import { useState } from 'react';
import { messageOf } from '../../api/index.ts';
import { Button, Notice, useToast } from '../../ui/index.ts';
import { useOpenStoryControl } from './open-story.ts';
import { clockTime } from './save-state.ts';
import type { StorySession, StorySnapshot } from './story-session.ts';

/** What stands between this window's words and the store, with the ways out of it. No way loses anybody's words. */
export function StoryNotices({ session, snapshot }: { session: StorySession; snapshot: StorySnapshot }) {
  const { goTo } = useOpenStoryControl();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const { trouble, readOnly, summary } = snapshot;

  const act = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toast.show({ tone: 'error', message: messageOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const saveAsNew = (): Promise<void> =>
    act(async () => {
      goTo(await session.saveAsNew());
      toast.show({ message: 'Your words are a story of their own now.' });
    });
  const takeTheirs = (): Promise<void> =>
    act(async () => {
      const mine = await session.takeTheirs();
      const action = { label: 'Bring mine back', onPress: () => session.bringBack(mine) };
      toast.show({ message: 'You see the other window’s words now. Yours were set aside.', action });
    });

  if (readOnly) {
    return (
      <Notice tone="info">
        A later Copydesk wrote this story (format {readOnly.formatVersion}), so it can only be read here. Nothing in it
        is changed.
      </Notice>
    );
  }
  if (trouble?.kind === 'conflict') {
    const who = trouble.by ? `${trouble.by.name} saved` : 'Somebody saved';
    return (
      <Notice
        tone="warning"
        actions={
          <>
            {trouble.canKeepBoth ? (
              <Button variant="primary" isDisabled={isBusy} onPress={() => void act(() => session.keepBoth())}>
                Keep both
              </Button>
            ) : null}
            <Button isDisabled={isBusy} onPress={() => void act(() => session.keepMine())}>
              Keep mine
            </Button>
            <Button isDisabled={isBusy} onPress={() => void takeTheirs()}>
              Take theirs
            </Button>
            <Button isDisabled={isBusy} onPress={() => void saveAsNew()}>
              Save mine as a new story
            </Button>
          </>
        }
      >
        {who} this story in another window at {clockTime(trouble.savedAt)}, while you were writing here. Your words are
        kept in this window.{' '}
        {trouble.canKeepBoth ? 'You changed different places, so both can stay. ' : 'You both changed the same place. '}
        If you keep yours alone, theirs stay in the history.
      </Notice>
    );
  }
  if (trouble?.kind === 'deleted') {
    return (
      <Notice
        tone="warning"
        actions={
          <>
            <Button variant="primary" isDisabled={isBusy} onPress={() => void saveAsNew()}>
              Save as a new story
            </Button>
            <Button isDisabled={isBusy} onPress={() => goTo(null)}>
              Let it go
            </Button>
          </>
        }
      >
        This story was deleted in another window. Its words are kept in this one, and nowhere else.
      </Notice>
    );
  }
  if (summary.spikedAt !== null) return <Notice tone="info">This story is in the spike list.</Notice>;
  return null;
}
