/** The least distance to the window's edge and to what the menu belongs to. Pixels. */
const GAP = 6;

/** Where a floating list stands: below what it belongs to, or above where it would leave the window. Pixels in the window. */
export function placeBeside(line: DOMRect, list: HTMLElement): { top: number; left: number } {
  const { offsetHeight: height, offsetWidth: width } = list;
  const below = line.bottom + GAP;
  const above = line.top - GAP - height;
  const fits = below + height <= window.innerHeight - GAP;
  const top = fits || above < GAP ? Math.min(below, Math.max(GAP, window.innerHeight - height - GAP)) : above;
  const rtl = getComputedStyle(list.ownerDocument.documentElement).direction === 'rtl';
  const wanted = rtl ? line.right - width : line.left;
  return { top, left: Math.max(GAP, Math.min(wanted, window.innerWidth - width - GAP)) };
}
