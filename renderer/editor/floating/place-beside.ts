/** The least distance to the window's edge and to what a floating part belongs to. Pixels. */
const GAP = 6;

export interface Place {
  top: number;
  left: number;
}

/** Where a floating part stands: on the wanted side of what it belongs to, or on the other where it would leave the window. Pixels in the window. */
export function placeBeside(
  target: DOMRect,
  part: HTMLElement,
  side: 'below' | 'above',
  align: 'start' | 'centre',
): Place {
  const { offsetHeight: height, offsetWidth: width } = part;
  const below = target.bottom + GAP;
  const above = target.top - GAP - height;
  const [fitsBelow, fitsAbove] = [below + height <= window.innerHeight - GAP, above >= GAP];
  const goesBelow = side === 'below' ? fitsBelow || !fitsAbove : !fitsAbove && fitsBelow;
  const top = goesBelow ? below : above;
  const rtl = getComputedStyle(part.ownerDocument.documentElement).direction === 'rtl';
  const start = rtl ? target.right - width : target.left;
  const left = align === 'centre' ? target.left + (target.width - width) / 2 : start;
  const within = (value: number, room: number): number => Math.max(GAP, Math.min(value, room - GAP));
  return { top: within(top, window.innerHeight - height), left: within(left, window.innerWidth - width) };
}
