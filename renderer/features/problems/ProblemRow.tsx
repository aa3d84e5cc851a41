import { Ellipsis, Wrench } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { IconButton, Menu, type MenuEntry } from '../../ui/index.ts';
import { excerptOf, placeWords } from './place-words.ts';
import type { ProblemsView } from './problems-view.ts';
import styles from './ProblemsPanel.module.css';
import { SpellingChoices } from './SpellingChoices.tsx';

type Action = 'here' | 'everywhere' | 'dictionary' | 'same';

const ACTIONS: readonly MenuEntry<Action>[] = [
  { id: 'same', label: 'Find it in other stories…' },
  { id: 'here', label: 'Ignore in this story' },
  { id: 'everywhere', label: 'Ignore in every story' },
];

interface ProblemRowProps {
  problem: Finding;
  view: ProblemsView;
  onFix(replacement: string): void;
  onFindSame(): void;
}

const visible = (words: string): string => words.replace(/[ \u00A0]/g, '\u00B7');

/** One problem: where it stands, in its words, and what can be done at once. Enter goes there, F fixes it. */
export function ProblemRow({ problem, view, onFix, onFindSame }: ProblemRowProps) {
  const [isOpen, setOpen] = useState(false);
  const place = placeWords(view.text, problem);
  const { before, found, after } = excerptOf(view.text, problem);
  const { fix } = problem;
  const canFix = fix !== null && !view.isReadOnly;
  const isWord = problem.rule === 'spelling';
  const onlySpace = /^[ \u00A0]+$/.test(found);
  const items = isWord ? [{ id: 'dictionary' as const, label: 'Add to the dictionary' }, ...ACTIONS] : ACTIONS;

  const act = (action: Action): void => {
    if (action === 'here') view.ignoreHere(problem);
    else if (action === 'everywhere') view.ignoreEverywhere(problem);
    else if (action === 'dictionary') view.addToDictionary(problem.found);
    else onFindSame();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && event.key.toLowerCase() === 'f' && canFix) onFix(fix);
  };
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.place}
          aria-expanded={isWord ? isOpen : undefined}
          onClick={() => {
            setOpen(true);
            view.reveal(problem);
          }}
          onKeyDown={onKeyDown}
        >
          {place ? <span className={styles.where}>{place}</span> : null}
          {found === '' ? null : (
            <span className={styles.excerpt}>
              {before}
              <mark className={styles.found}>{onlySpace ? visible(found) : found}</mark>
              {after}
            </span>
          )}
          <span className={styles.message}>{problem.message}</span>
        </button>
        {canFix ? (
          <IconButton
            label={`Fix: ${onlySpace || fix === '' ? 'one space' : `“${fix.trim()}”`}`}
            shortcut="F"
            onPress={() => onFix(fix)}
          >
            <Wrench aria-hidden />
          </IconButton>
        ) : null}
        <Menu<Action>
          label={`More about ${found === '' || onlySpace ? problem.message : `“${found}”`}`}
          icon={<Ellipsis aria-hidden />}
          items={items}
          onAction={act}
        />
      </div>
      {isWord && isOpen && !view.isReadOnly ? <SpellingChoices word={found} view={view} onChoose={onFix} /> : null}
    </li>
  );
}
