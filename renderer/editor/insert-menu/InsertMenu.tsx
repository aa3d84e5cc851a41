import { useCallback, useId, useLayoutEffect, useRef } from 'react';
import { Floating } from '../floating/Floating.tsx';
import type { FoundChoice } from './find-choices.ts';
import styles from './insert-menu.module.css';

interface InsertMenuProps {
  id: string;
  found: readonly FoundChoice[];
  selected: number;
  /** The line beside which the menu opens. */
  beside: HTMLElement;
  onSelect(index: number): void;
  onChoose(found: FoundChoice): void;
}

export const optionId = (menu: string, index: number): string => `${menu}-${index}`;

/** The list of blocks to insert. The caret stays in the line; the line tells assistive technology which entry is selected. */
export function InsertMenu({ id, found, selected, beside, onSelect, onChoose }: InsertMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const heading = useId();
  const target = useCallback(() => beside.getBoundingClientRect(), [beside]);

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <Floating
      target={target}
      side="below"
      placedBy={found.length}
      className={styles.menu}
      // Why: the caret stays in the line, which the browser would leave when the menu is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={heading} className={styles.heading}>
        Insert
      </div>
      <div ref={list} id={id} role="listbox" aria-labelledby={heading} className={styles.list}>
        {found.map((entry, index) => {
          const { choice } = entry;
          return (
            <div
              key={choice.id}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === selected}
              className={styles.option}
              onMouseMove={() => onSelect(index)}
              onClick={() => onChoose(entry)}
            >
              <choice.icon aria-hidden />
              <span className={styles.label}>{choice.label}</span>
              <span className={styles.hint}>{entry.typed || choice.hint}</span>
            </div>
          );
        })}
      </div>
    </Floating>
  );
}
