import type { LexicalEditor, NodeKey } from 'lexical';
import { useEffect, useState } from 'react';
import { $caretLine } from '../insert-menu/asked-line.ts';
import { blockAt, blockElements } from './block-at.ts';

interface HandledBlock {
  key: NodeKey;
  /** Where its first line begins, from the top of the surface. Pixels. */
  top: number;
}

/** How far beside the text the pointer may be, for the handles of the block there to show. Pixels. */
const REACH = 96;

function emptyLineKey(editor: LexicalEditor): NodeKey | null {
  return editor.getEditorState().read(() => {
    const line = $caretLine();
    return line?.text === '' ? line.key : null;
  });
}

/** The block whose handles show: the one under the pointer, else the empty line with the caret. */
export function useHandledBlock(editor: LexicalEditor, surface: HTMLElement | null): HandledBlock | null {
  const [hovered, setHovered] = useState<NodeKey | null>(null);
  const [line, setLine] = useState<NodeKey | null>(null);
  const [top, setTop] = useState(0);
  const key = hovered ?? line;

  useEffect(() => {
    if (!surface) return undefined;
    let frame = 0;
    const hover = (event: PointerEvent): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const rect = surface.getBoundingClientRect();
        const near = event.clientX > rect.left - REACH && event.clientX < rect.right + REACH;
        const inside = near && event.clientY >= rect.top && event.clientY <= rect.bottom;
        const held = event.buttons !== 0;
        if (!held) setHovered(inside ? (blockAt(blockElements(editor), event.clientY)?.key ?? null) : null);
      });
    };
    const typed = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      // Why: while a person types, nothing else moves beside the text.
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) setHovered(null);
      setLine(emptyLineKey(editor));
    });
    window.addEventListener('pointermove', hover, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', hover);
      typed();
    };
  }, [editor, surface]);

  useEffect(() => {
    const element = key === null ? null : editor.getElementByKey(key);
    if (!element || !surface) return undefined;
    const place = (): void => setTop(element.getBoundingClientRect().top - surface.getBoundingClientRect().top);
    // Why: what stands above may change its height, by typing there, a picture that arrives or a narrower window.
    const heights = new ResizeObserver(place);
    heights.observe(surface);
    heights.observe(element);
    return () => heights.disconnect();
  }, [editor, key, surface]);

  return key === null ? null : { key, top };
}
