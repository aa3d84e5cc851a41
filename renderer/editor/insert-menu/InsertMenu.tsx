import { createPortal } from 'react-dom';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { FoundChoice } from './find-choices.ts';
import styles from './insert-menu.module.css';
import { placeBeside } from './place-beside.ts';

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
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const follow = (): void => {
      if (list.current) setPlace(placeBeside(beside.getBoundingClientRect(), list.current));
    };
    follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [beside, found.length]);

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return createPortal(
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-labelledby={heading}
      data-insert-menu
      className={styles.menu}
      style={place ? { insetBlockStart: place.top, left: place.left } : { visibility: 'hidden' }}
      // Why: the caret stays in the line, which the browser would leave when the menu is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div id={heading} role="presentation" className={styles.heading}>
        Insert
      </div>
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
    </div>,
    document.body,
  );
}
