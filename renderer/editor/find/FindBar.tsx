import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { $setSelection, type LexicalEditor } from 'lexical';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, Checkbox, IconButton, TextField, useAnnounce } from '../../ui/index.ts';
import { $selectBlock, focusSurface } from '../behaviours/select-block.ts';
import styles from './find.module.css';
import { patternOf, replacementFor } from './find-in-text.ts';
import { replaceMatches } from './replace-matches.ts';
import { $selectionOf, elementOf, type StoryMatch } from './story-matches.ts';
import { useMatches } from './use-matches.ts';

interface FindBarProps {
  editor: LexicalEditor;
  /** The words that were selected when the bar was opened. */
  initial: string;
  onClose(): void;
  /** Looks for the words in every story; undefined where nobody can. */
  onFindEverywhere: ((words: string) => void) | undefined;
}

/** Finds words in the story and replaces them. */
export function FindBar({ editor, initial, onClose, onFindEverywhere }: FindBarProps) {
  const announce = useAnnounce();
  const bar = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState(initial);
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [regex, setRegex] = useState(false);
  const [current, setCurrent] = useState(0);
  const pattern = useMemo(() => patternOf(query, { matchCase, regex }), [query, matchCase, regex]);
  const at = (matches: readonly StoryMatch[]): number => (matches.length === 0 ? -1 : current % matches.length);
  const matches = useMatches(editor, pattern, current);
  const here = at(matches);
  const place = matches[here]?.kind === 'field' ? ` (${matches[here].place})` : '';
  const count = query === '' ? '' : matches.length === 0 ? 'No matches' : `${here + 1} of ${matches.length}${place}`;

  const go = (by: number): void => {
    if (matches.length === 0) return;
    const next = (here + by + matches.length) % matches.length;
    setCurrent(next);
    const match = matches[next];
    if (!match) return;
    elementOf(editor, match)?.scrollIntoView({ block: 'center' });
    announce(`Match ${next + 1} of ${matches.length}${match.kind === 'field' ? `, ${match.place}` : ''}`);
  };
  const replaceThese = (some: readonly StoryMatch[]): void => {
    if (!pattern.ok) return;
    const number = replaceMatches(editor, some, (found) => replacementFor(found, pattern.pattern, by, regex));
    // Why: the button goes out of use with the last match, and would take the keyboard with it.
    bar.current?.querySelector('input')?.focus();
    announce(number === 1 ? '1 match replaced' : `${number} matches replaced`);
  };
  const close = (): void => {
    const match = matches[here];
    onClose();
    focusSurface(editor);
    editor.update(() => {
      if (match?.kind === 'field') $selectBlock(match.key);
      const selection = match?.kind === 'text' ? $selectionOf(match) : null;
      if (selection) $setSelection(selection);
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={bar} role="search" aria-label="Find and replace" className={styles.bar} onKeyDownCapture={press}>
      <div className={styles.row}>
        <TextField
          label="Find"
          className={styles.field}
          value={query}
          onChange={(next) => {
            setQuery(next);
            setCurrent(0);
          }}
          error={pattern.ok ? undefined : pattern.problem}
          autoFocus
        />
        <TextField label="Replace with" className={styles.field} value={by} onChange={setBy} />
        <IconButton label="Close" shortcut="Escape" onPress={close}>
          <X />
        </IconButton>
      </div>
      <div className={styles.row}>
        <Checkbox label="Match case" isSelected={matchCase} onChange={setMatchCase} />
        <Checkbox label="Regular expression" isSelected={regex} onChange={setRegex} />
        <span role="status" className={styles.count}>
          {count}
        </span>
        <IconButton
          label="Previous match"
          shortcut="Shift+Enter"
          onPress={() => go(-1)}
          isDisabled={matches.length === 0}
        >
          <ChevronUp />
        </IconButton>
        <IconButton label="Next match" shortcut="Enter" onPress={() => go(1)} isDisabled={matches.length === 0}>
          <ChevronDown />
        </IconButton>
        <Button onPress={() => replaceThese(matches.slice(here, here + 1))} isDisabled={matches.length === 0}>
          Replace
        </Button>
        <Button onPress={() => replaceThese(matches)} isDisabled={matches.length === 0}>
          Replace all
        </Button>
        {onFindEverywhere ? (
          <Button variant="quiet" onPress={() => onFindEverywhere(query)} isDisabled={query.trim() === ''}>
            Find in all stories
          </Button>
        ) : null}
      </div>
    </div>
  );
}
