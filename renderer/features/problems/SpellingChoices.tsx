import { useEffect, useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { ProblemsView } from './problems-view.ts';
import styles from './ProblemsPanel.module.css';

const MOST = 5;

interface SpellingChoicesProps {
  word: string;
  view: ProblemsView;
  onChoose(replacement: string): void;
}

/** The words that may have been meant by one that the dictionary lacks. */
export function SpellingChoices({ word, view, onChoose }: SpellingChoicesProps) {
  const [choices, setChoices] = useState<readonly string[] | null>(null);
  const { suggest } = view;
  useEffect(() => {
    let isWanted = true;
    void suggest(word).then((words) => {
      if (isWanted) setChoices(words.slice(0, MOST));
    });
    return () => {
      isWanted = false;
    };
  }, [word, suggest]);

  if (choices === null) return <p className={styles.choices}>Looking for words…</p>;
  return (
    <div className={styles.choices} role="group" aria-label={`Suggestions for “${word}”`}>
      {choices.length === 0 ? 'No suggestions.' : null}
      {choices.map((choice) => (
        <Button key={choice} onPress={() => onChoose(choice)}>
          {choice}
        </Button>
      ))}
      <Button variant="quiet" onPress={() => view.addToDictionary(word)}>
        Add to the dictionary
      </Button>
    </div>
  );
}
