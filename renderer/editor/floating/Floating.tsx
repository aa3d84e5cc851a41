import { useLayoutEffect, useRef, useState, type HTMLAttributes } from 'react';
import { createPortal } from 'react-dom';
import styles from './Floating.module.css';
import { placeBeside, type Place } from './place-beside.ts';

interface FloatingProps extends HTMLAttributes<HTMLDivElement> {
  /** Where what it belongs to stands now, in the window; null while it is nowhere. */
  target(): DOMRect | null;
  side: 'below' | 'above';
  align?: 'start' | 'centre';
  /** Changes when it may have to stand elsewhere. */
  placedBy?: unknown;
}

/** A part that floats beside a place in the text, and follows it when the window scrolls. */
export function Floating(props: FloatingProps) {
  const { target, side, align = 'start', placedBy, className, children, ...attributes } = props;
  const part = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);

  useLayoutEffect(() => {
    const follow = (): void => {
      const rect = target();
      if (part.current && rect) setPlace(placeBeside(rect, part.current, side, align));
    };
    follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [target, side, align, placedBy]);

  return createPortal(
    <div
      {...attributes}
      ref={part}
      data-story-floating
      className={`${styles.floating} ${className ?? ''}`}
      // Why: a hidden part could not take the focus that it is opened for.
      style={place ?? { opacity: 0 }}
    >
      {children}
    </div>,
    document.body,
  );
}
