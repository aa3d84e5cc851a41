import { useState } from 'react';
import type { RevisionSummary } from '../../../shared/contract/article-shapes.ts';
import { messageOf } from '../../api/index.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { useStory, type StoryView } from '../story/index.ts';
import styles from './HistoryPanel.module.css';
import { revisionKind, revisionTime, revisionTitle } from './revision-words.ts';
import { RevisionView } from './RevisionView.tsx';
import { useRevisions } from './use-revisions.ts';

interface RevisionRowProps {
  revision: RevisionSummary;
  /** Where the headline is another than the story's present one. */
  headline: string | undefined;
  onOpen(): void;
}

function RevisionRow({ revision, headline, onOpen }: RevisionRowProps) {
  const isKept = revision.kind !== 'autosave';
  return (
    <li>
      <button type="button" className={`${styles.row} ${isKept ? styles.kept : ''}`} onClick={onOpen}>
        <span className={styles.name}>{revisionTitle(revision)}</span>
        <span className={styles.facts}>
          {[revisionKind(revision), revisionTime(revision.at, new Date()), revision.by?.name, `${revision.words} words`]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {headline === undefined ? null : <span className={styles.headline}>{headline || 'No headline'}</span>}
      </button>
    </li>
  );
}

function History({ story }: { story: StoryView }) {
  const { id, headline } = story.summary;
  const [opened, setOpened] = useState<RevisionSummary | null>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useRevisions(id);
  if (opened) return <RevisionView story={story} revision={opened} onBack={() => setOpened(null)} />;
  if (error) {
    return (
      <EmptyState title="The history can’t be read" actions={<Button onPress={() => void refetch()}>Try again</Button>}>
        {messageOf(error)}
      </EmptyState>
    );
  }
  if (!data) {
    return (
      <p className={styles.waiting} role="status">
        Reading the history…
      </p>
    );
  }
  const rows = data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    return <EmptyState title="No versions yet">The first one is made with the first save.</EmptyState>;
  }
  return (
    <div className={styles.panel}>
      <ul className={styles.list} aria-label="Versions, newest first">
        {rows.map((revision) => (
          <RevisionRow
            key={revision.id}
            revision={revision}
            headline={revision.headline === headline ? undefined : revision.headline}
            onOpen={() => setOpened(revision)}
          />
        ))}
      </ul>
      {hasNextPage ? (
        <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          Older versions
        </Button>
      ) : null}
    </div>
  );
}

/** What the story was: every version that is kept, each with what became of it since, and the way back. */
export function HistoryPanel() {
  const story = useStory();
  if (!story) return <EmptyState title="No story is open">Its versions would stand here.</EmptyState>;
  return <History key={story.summary.id} story={story} />;
}
