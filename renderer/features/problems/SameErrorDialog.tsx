import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { StoryText } from '../../../shared/domain/house-style/story-text.ts';
import { messageOf, useClient } from '../../api/index.ts';
import { Button, Dialog, EmptyState, useToast } from '../../ui/index.ts';
import { useOpenStory } from '../story/index.ts';
import styles from './ProblemsPanel.module.css';
import { soughtWords } from './same-error.ts';
import { markedKey } from './use-setting.ts';
import { markStory, mendStory, useSameError, type StoryWithWords } from './use-same-error.ts';

interface SameErrorDialogProps {
  problem: Finding;
  text: StoryText;
  storyId: string;
  onClose(): void;
}

const placesText = (places: number): string => (places === 1 ? 'In one place' : `In ${places} places`);

/** Every other story with the same words, each a press away; where a fix is safe, it can be made there too. */
export function SameErrorDialog({ problem, text, storyId, onClose }: SameErrorDialogProps) {
  const { words, fix } = soughtWords(text, problem);
  const client = useClient();
  const queries = useQueryClient();
  const toast = useToast();
  const { open } = useOpenStory();
  const { data, error, refetch } = useSameError(words, storyId);
  const [mended, setMended] = useState<ReadonlySet<ArticleId>>(new Set());

  const [marked, setMarked] = useState<ReadonlySet<ArticleId>>(new Set());
  const mark = async ({ summary: { id } }: StoryWithWords): Promise<void> => {
    try {
      await markStory(client, id, words);
      await queries.invalidateQueries({ queryKey: ['preference', markedKey(id)] });
      setMarked((before) => new Set([...before, id]));
    } catch (problemThere) {
      toast.show({ tone: 'error', message: `The story was not marked. ${messageOf(problemThere)}` });
    }
  };

  const mend = async (stories: readonly StoryWithWords[]): Promise<void> => {
    if (fix === null) return;
    for (const { summary } of stories) {
      try {
        await mendStory(client, summary.id, words, fix);
        setMended((before) => new Set([...before, summary.id]));
      } catch (problemThere) {
        const headline = summary.headline || 'A story without a headline';
        toast.show({ tone: 'error', message: `“${headline}” was left as it is. ${messageOf(problemThere)}` });
      }
    }
  };
  const left = (data?.stories ?? []).filter(({ summary, isReadOnly }) => !isReadOnly && !mended.has(summary.id));
  const footer = (
    <>
      <Button onPress={onClose}>Close</Button>
      {fix !== null && left.length > 1 ? (
        <Button variant="primary" onPress={() => void mend(left)}>
          Fix in {left.length} stories
        </Button>
      ) : null}
    </>
  );
  return (
    <Dialog title="In other stories" isOpen onClose={onClose} footer={footer}>
      <p className={styles.sought}>{words}</p>
      {error ? (
        <EmptyState
          title="The stories can’t be searched"
          actions={<Button onPress={() => void refetch()}>Try again</Button>}
        >
          {messageOf(error)}
        </EmptyState>
      ) : data ? (
        <ul className={styles.stories} aria-label="Stories with the same words">
          {data.stories.length === 0 ? <li className={styles.none}>No other story has these words.</li> : null}
          {data.stories.map((story) => (
            <li key={story.summary.id} className={styles.row}>
              <button
                type="button"
                className={styles.place}
                onClick={() => {
                  onClose();
                  void open(story.summary.id);
                }}
              >
                <span className={styles.excerpt}>{story.summary.headline || 'No headline'}</span>
                <span className={styles.message}>
                  {mended.has(story.summary.id)
                    ? 'Fixed'
                    : `${placesText(story.places)}${marked.has(story.summary.id) ? ', marked' : ''}`}
                </span>
              </button>
              {mended.has(story.summary.id) || marked.has(story.summary.id) ? null : (
                <Button onPress={() => void mark(story)}>Mark</Button>
              )}
              {fix !== null && left.includes(story) ? <Button onPress={() => void mend([story])}>Fix</Button> : null}
            </li>
          ))}
          {data.hasMore ? <li className={styles.none}>There are more; these are the newest.</li> : null}
        </ul>
      ) : (
        <p className={styles.waiting} role="status">
          Looking through the stories…
        </p>
      )}
    </Dialog>
  );
}
