import type { StoryEditorHandle, TextPlace } from '../../editor/editor-api.ts';

/** Where the hands of a writer are in the body: what is in view, and the place of the caret where the body has the focus. */
export interface Hands {
  readonly scroller: Element | null;
  readonly scrollTop: number;
  readonly activeBlockId: string | null;
  readonly place: TextPlace | null;
}

/** The element of a block: the child of the editable body that a node stands in. */
function blockElement(node: Node | null, body: Element): Element | null {
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  while (element && element.parentElement !== body) element = element.parentElement;
  return element;
}

function placeOfCaret(body: Element, activeBlockId: string): TextPlace | null {
  const selection = getSelection();
  const block = blockElement(selection?.anchorNode ?? null, body);
  if (!selection?.anchorNode || !block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(selection.anchorNode, selection.anchorOffset);
  const offset = before.toString().length;
  return { blockId: activeBlockId, start: offset, end: offset };
}

/** Reads where the hands are, before the editor inside `frame` gives way to a new one. */
export function readHands(frame: Element, activeBlockId: string | null): Hands {
  let scroller = frame.parentElement;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  const body = frame.querySelector('[contenteditable="true"]');
  const hasFocus = body !== null && body.contains(document.activeElement);
  return {
    scroller,
    scrollTop: scroller?.scrollTop ?? 0,
    activeBlockId: hasFocus ? activeBlockId : null,
    place: hasFocus && activeBlockId !== null ? placeOfCaret(body, activeBlockId) : null,
  };
}

/** Puts the caret at a place by way of a letter beside it. False where the block has no letter there. */
function putCaret({ blockId, start }: TextPlace, editor: StoryEditorHandle): boolean {
  const isFirst = start === 0;
  if (!editor.selectText({ blockId, start: isFirst ? 0 : start - 1, end: isFirst ? 1 : start })) return false;
  if (isFirst) getSelection()?.collapseToStart();
  else getSelection()?.collapseToEnd();
  return true;
}

/** Puts the hands back where they were, as far as the new words have that place. */
export function putHandsBack(hands: Hands, editor: StoryEditorHandle | null): void {
  const { place, activeBlockId, scroller, scrollTop } = hands;
  if (editor && activeBlockId !== null && !(place && putCaret(place, editor))) editor.revealBlock(activeBlockId);
  if (scroller) scroller.scrollTop = scrollTop;
}
