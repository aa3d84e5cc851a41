import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { linkedStory, storyLink } from '../../../shared/domain/story-link.ts';
import { Button, TextField, useAnnounce } from '../../ui/index.ts';
import type { StoryTarget } from '../editor-api.ts';
import { useSurface } from '../surface-context.ts';
import { wholeAddress } from './link-at-caret.ts';
import { isAddress, linkProblem } from './link-problem.ts';
import styles from './links.module.css';
import { StoryList, storyOptionId } from './StoryList.tsx';
import { useStorySearch } from './use-story-search.ts';

interface LinkEditorProps {
  url: string;
  /** The story that the link leads to now. */
  story: StoryTarget | undefined;
  /** `words` are what stands for the link where no words are selected. */
  onSet(url: string, words: string): void;
  /** Undefined where there is no link to remove yet. */
  onRemove: (() => void) | undefined;
  onCancel(): void;
}

/** Asks where a link leads: to an address, or to one of the newsroom’s own stories, found by its words. */
export function LinkEditor({ url, story, onSet, onRemove, onCancel }: LinkEditorProps) {
  const listId = useId();
  const announce = useAnnounce();
  const { stories } = useSurface();
  const [typed, setTyped] = useState(linkedStory(url) ? '' : url);
  const [marked, setMarked] = useState<number | null>(null);
  /** What was typed when the link was asked for and could not be made. */
  const [refused, setRefused] = useState<string | null>(null);
  const words = typed.trim();
  const choices = useStorySearch(stories, isAddress(words) ? null : words);
  const found = choices?.found ?? [];
  const isFound = choices?.words === words;
  // Why: Enter takes the first story only once somebody has asked for one by its words.
  const active = marked ?? (isFound && words !== '' && found.length > 0 ? 0 : -1);

  // Why not at once: whether a story has these words is known only when the search has answered.
  const isRefused = refused === typed && (isAddress(words) || (isFound && (words === '' || found.length === 0)));
  const error = isRefused ? (choices?.problem ?? linkProblem(typed)) : undefined;

  const told =
    !choices || !isFound || words === '' ? '' : `${found.length} ${found.length === 1 ? 'story' : 'stories'} found`;
  useEffect(() => {
    if (told !== '') announce(told);
  }, [announce, told]);

  const choose = (chosen: StoryTarget): void => onSet(storyLink(chosen.id), chosen.headline);
  const set = (): void => {
    const chosen = found[active];
    const address = wholeAddress(typed);
    if (chosen) choose(chosen);
    else if (address) onSet(address, address);
    else setRefused(typed);
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || found.length === 0 || event.nativeEvent.isComposing) return;
    event.preventDefault();
    setMarked(active < 0 ? (step > 0 ? 0 : found.length - 1) : (active + step + found.length) % found.length);
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        label="Link to"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setMarked(null);
        }}
        onKeyDown={press}
        error={error}
        description={story ? `Now: ${story.headline}` : undefined}
        placeholder="An address, or words of a story"
        list={{
          id: listId,
          isOpen: found.length > 0,
          activeId: active < 0 ? undefined : storyOptionId(listId, active),
        }}
        spellCheck={false}
        autoFocus
      />
      {found.length > 0 ? (
        <StoryList id={listId} stories={found} active={active} onActive={setMarked} onChoose={choose} />
      ) : null}
      {found.length === 0 && isFound && words !== '' && !isRefused ? (
        <p className={styles.none}>{choices.problem ?? 'No other story has these words.'}</p>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {onRemove ? 'Change the link' : 'Add the link'}
        </Button>
        {onRemove ? <Button onPress={onRemove}>Remove the link</Button> : null}
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
