import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { RevisionSummary } from '../../../shared/contract/article-shapes.ts';
import { messageOf } from '../../api/index.ts';
import { Button, Notice, RadioChoice, useToast } from '../../ui/index.ts';
import { PagePreview } from '../preview/index.ts';
import type { StoryView } from '../story/index.ts';
import { Differences } from './Differences.tsx';
import styles from './HistoryPanel.module.css';
import { revisionKind, revisionTime, revisionTitle } from './revision-words.ts';
import { useRevision } from './use-revisions.ts';

interface RevisionViewProps {
  story: StoryView;
  revision: RevisionSummary;
  onBack(): void;
}

/** One earlier state of the story: what became of it since, its page, and the way back to it. */
export function RevisionView({ story, revision, onBack }: RevisionViewProps) {
  const toast = useToast();
  const [shows, setShows] = useState<'changes' | 'page'>('changes');
  const [isBusy, setBusy] = useState(false);
  const { data, error } = useRevision(revision.id);
  const kind = revisionKind(revision);

  const restore = async (): Promise<void> => {
    setBusy(true);
    try {
      await story.restore(revision.id);
      toast.show({ message: `“${revisionTitle(revision)}” is the story now. What it was before is in the history.` });
      onBack();
    } catch (failure) {
      toast.show({ tone: 'error', message: messageOf(failure) });
      setBusy(false);
    }
  };

  return (
    <div className={styles.revision}>
      <div className={styles.top}>
        <Button variant="quiet" onPress={onBack}>
          <ArrowLeft aria-hidden />
          All versions
        </Button>
        {story.readOnly ? null : (
          <Button variant="primary" isDisabled={isBusy || !data} onPress={() => void restore()}>
            <RotateCcw aria-hidden />
            Restore this version
          </Button>
        )}
      </div>
      <div className={styles.about}>
        <h3 className={styles.title}>{revisionTitle(revision)}</h3>
        <p className={styles.facts}>
          {[kind, revisionTime(revision.at, new Date()), revision.by?.name, `${revision.words} words`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <RadioChoice<'changes' | 'page'>
        label="Show"
        hideLabel
        value={shows}
        onChange={setShows}
        options={[
          { value: 'changes', label: 'Changes since then' },
          { value: 'page', label: 'The page as it was' },
        ]}
      />
      {error ? <Notice tone="error">{messageOf(error)}</Notice> : null}
      {!data ? (
        error ? null : (
          <p className={styles.facts} role="status">
            Reading the version…
          </p>
        )
      ) : shows === 'changes' ? (
        <div className={styles.changes}>
          <Differences earlier={data.document} present={story.document} />
        </div>
      ) : (
        <div className={styles.page}>
          <PagePreview document={data.document} />
        </div>
      )}
    </div>
  );
}
