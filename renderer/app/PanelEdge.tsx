import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import styles from './PanelEdge.module.css';

interface PanelEdgeProps {
  width: number;
  least: number;
  most: number;
  /** While it is drawn, and once more with `isDone` where it was let go. */
  onChange(width: number, isDone: boolean): void;
}

/** How far an arrow key draws the edge, in pixels. */
const KEY_STEP = 24;

/** The panel’s edge, by which it is drawn wider: by the pointer, or by the arrow keys. */
export function PanelEdge({ width, least, most, onChange }: PanelEdgeProps) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const bounded = (wanted: number): number => Math.round(Math.min(Math.max(wanted, least), most));

  const widthAt = (event: PointerEvent): number | null =>
    from.current && bounded(from.current.width + from.current.x - event.clientX);
  const press = (event: KeyboardEvent): void => {
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: width + KEY_STEP,
      ArrowRight: width - KEY_STEP,
      Home: least,
      End: most,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(bounded(next), true);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.edge}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        const next = widthAt(event);
        if (next !== null) onChange(next, false);
      }}
      onPointerUp={(event) => {
        const next = widthAt(event);
        from.current = null;
        if (next !== null) onChange(next, true);
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
}
