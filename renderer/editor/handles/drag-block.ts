import { $getNodeByKey, $getRoot, type LexicalEditor, type NodeKey } from 'lexical';
import { $enterBlock, focusSurface } from '../behaviours/select-block.ts';
import { blockElements, gapAt, type Gap } from './block-at.ts';

/** How far the pointer moves before a press becomes a drag, and how near to the edge of the view it scrolls. Pixels. */
const SLACK = 4;
const SCROLL_ZONE = 48;
const SCROLL_STEP = 14;

function scrollerOf(element: Element | null): Element {
  for (let scroller = element; scroller; scroller = scroller.parentElement) {
    const { overflowY } = getComputedStyle(scroller);
    if (/auto|scroll/.test(overflowY) && scroller.scrollHeight > scroller.clientHeight) return scroller;
  }
  return document.documentElement;
}

function moveTo(editor: LexicalEditor, key: NodeKey, gap: Gap): void {
  focusSurface(editor);
  editor.update(() => {
    const node = $getNodeByKey(key);
    const before = gap.before === null ? null : $getNodeByKey(gap.before);
    if (!node || before?.is(node) || node.getNextSibling()?.is(before)) return;
    if (before) before.insertBefore(node, false);
    else if (!$getRoot().getLastChild()?.is(node)) $getRoot().append(node);
    // Why: after the drop the keyboard goes on with what was moved.
    $enterBlock(node, 'start');
  });
}

interface Drag {
  /** Called with the gap where the block would land, null where it is not being dragged. */
  onGap(gap: Gap | null): void;
  /** Called where the press was no drag. */
  onPress(): void;
}

/** Follows the pointer from a press on a block's handle to its release. Escape gives it up. */
export function dragBlock(editor: LexicalEditor, key: NodeKey, start: PointerEvent, drag: Drag): void {
  const stop = new AbortController();
  const { signal } = stop;
  const scroller = scrollerOf(editor.getRootElement());
  let gap: Gap | null = null;
  let isDragging = false;
  let y = start.clientY;
  let frame = 0;

  const look = (): void => {
    gap = gapAt(blockElements(editor), y);
    drag.onGap(gap);
  };
  const scroll = (): void => {
    const view =
      scroller === document.documentElement ? { top: 0, bottom: window.innerHeight } : scroller.getBoundingClientRect();
    const step = y < view.top + SCROLL_ZONE ? -SCROLL_STEP : y > view.bottom - SCROLL_ZONE ? SCROLL_STEP : 0;
    if (step !== 0) {
      scroller.scrollBy(0, step);
      look();
    }
    frame = requestAnimationFrame(scroll);
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    stop.abort();
    drag.onGap(null);
  };
  const move = (event: PointerEvent): void => {
    y = event.clientY;
    if (!isDragging && Math.hypot(event.clientX - start.clientX, y - start.clientY) < SLACK) return;
    if (!isDragging) frame = requestAnimationFrame(scroll);
    isDragging = true;
    look();
  };
  const release = (): void => {
    const target = gap;
    end();
    if (!isDragging) drag.onPress();
    else if (target) moveTo(editor, key, target);
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', giveUp, { signal, capture: true });
}
