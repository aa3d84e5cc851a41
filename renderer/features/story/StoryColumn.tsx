import { useCallback, useEffect, useMemo, useRef, type FocusEvent } from 'react';
import { messageOf, useClient, useNewsroom } from '../../api/index.ts';
import { WritingContext, type TextPlace } from '../../editor/index.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { LeadMedia } from './LeadMedia.tsx';
import { StoryBody } from './StoryBody.tsx';
import { StoryBoundary } from './StoryBoundary.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import { StoryNotices } from './StoryNotices.tsx';
import { revealLead } from './reveal-lead.ts';
import { useStoryLoad, type StoryLoad } from './story-view.ts';
import styles from './StoryColumn.module.css';

export interface StoryColumnProps {
  /** Shows where the byline and the other details are edited. */
  onOpenDetails?(): void;
  /** Somebody wants to say something about these words of the story. */
  onComment(place: TextPlace): void;
  /** Looks for words in every story of the newsroom. */
  onFindEverywhere(words: string): void;
}

type OpenStory = Extract<StoryLoad, { kind: 'open' }>;

function OpenStoryColumn({ session, snapshot, view, ...asks }: OpenStory & StoryColumnProps) {
  const headline = useRef<HTMLTextAreaElement>(null);
  const deck = useRef<HTMLTextAreaElement>(null);
  const toDeck = useCallback(() => deck.current?.focus(), []);
  const latest = useRef(asks);
  useEffect(() => {
    latest.current = asks;
  });
  // Why by way of a ref: the body is drawn again for nothing that the shell thinks of anew with each key.
  const comment = useCallback((place: TextPlace) => latest.current.onComment(place), []);
  const findEverywhere = useCallback((words: string) => latest.current.onFindEverywhere(words), []);
  const saveOnLeaving = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) void view.flush().catch(() => undefined);
  };
  const { epoch, openedBody, readOnly, document } = snapshot;
  const isUntouched = snapshot.summary.revision === 1 && document.fields.headline === '';
  useEffect(() => {
    // Why: whoever asks for a new story wants to write its headline.
    if (isUntouched) headline.current?.focus();
  }, [isUntouched]);
  const person = useNewsroom().data?.profile?.name ?? '';
  const { language } = document.fields;
  const writing = useMemo(() => ({ person, language }), [person, language]);
  return (
    <section aria-label="Story" className={styles.page} onBlur={saveOnLeaving}>
      <WritingContext value={writing}>
        <StoryNotices session={session} snapshot={snapshot} />
        <div className={styles.skip}>
          {/* Why first: Tab goes from the deck into the body, past the lead. */}
          <Button onPress={revealLead}>Go to the story’s lead</Button>
        </div>
        <StoryHeader view={view} headlineRef={headline} deckRef={deck} onOpenDetails={asks.onOpenDetails} />
        <LeadMedia session={session} snapshot={snapshot} />
        <StoryBody
          session={session}
          epoch={epoch}
          body={openedBody}
          language={language}
          readOnly={readOnly !== null}
          onLeaveStart={toDeck}
          onComment={comment}
          onFindEverywhere={findEverywhere}
        />
      </WritingContext>
    </section>
  );
}

/** The middle column: the open story, laid out as its page will be. */
export function StoryColumn(asks: StoryColumnProps) {
  const load = useStoryLoad();
  const client = useClient();
  const problem = (message: string): void => void client.windows.reportProblem({ message });
  switch (load.kind) {
    case 'none':
      return <EmptyState title="No story is open">Choose one in the library, or begin a new one.</EmptyState>;
    case 'loading':
      return (
        <div className={styles.loading} role="status">
          Opening the story…
        </div>
      );
    case 'failed':
      return (
        <EmptyState title="This story can’t be opened" actions={<Button onPress={load.retry}>Try again</Button>}>
          {messageOf(load.error)}
        </EmptyState>
      );
    case 'open':
      return (
        <div className={styles.column}>
          <StoryBoundary
            key={load.session.id}
            session={load.session}
            onReload={() => load.session.showFromJournal()}
            onProblem={problem}
          >
            <OpenStoryColumn {...load} {...asks} />
          </StoryBoundary>
        </div>
      );
  }
}
