import { $isLinkNode, type LinkNode } from '@lexical/link';
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { useEffect, useState } from 'react';
import { $linkAtCaret } from './link-at-caret.ts';

export interface LinkHere {
  key: NodeKey;
  url: string;
}

/** How long the pointer rests on a link before its card shows, and how long the card waits for the pointer to reach it. Milliseconds. */
const REST_MS = 300;

const hereOf = (link: LinkNode | null): LinkHere | null => link && { key: link.getKey(), url: link.getURL() };
const isSame = (a: LinkHere | null, b: LinkHere | null): boolean => a?.key === b?.key && a?.url === b?.url;

/** Reads for itself: React asks when it draws, long after Lexical's own reading is over. */
const stillStands = (editor: LexicalEditor, { key, url }: LinkHere): boolean =>
  editor.getEditorState().read(() => {
    const link = $getNodeByKey(key);
    return $isLinkNode(link) && link.getURL() === url;
  });

/** The link at the caret, or the one that the pointer rests on. */
export function useLinkHere(editor: LexicalEditor): LinkHere | null {
  const [atCaret, setAtCaret] = useState<LinkHere | null>(null);
  const [pointed, setPointed] = useState<LinkHere | null>(null);

  useEffect(() => {
    const look = (): void => {
      const next = editor.getEditorState().read(() => hereOf($linkAtCaret()));
      setAtCaret((before) => (isSame(before, next) ? before : next));
      // Why: a link that was just removed or changed is no longer the one that was pointed at.
      setPointed((before) => (before && stillStands(editor, before) ? before : null));
    };
    return editor.registerUpdateListener(look);
  }, [editor]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const point = ({ target, buttons }: PointerEvent): void => {
      const element = target instanceof Element ? target : null;
      if (buttons !== 0 || element?.closest('[data-story-floating]')) return clearTimeout(timer);
      const link = element?.closest('a') ?? null;
      const isOurs = link !== null && editor.getRootElement()?.contains(link) === true;
      const next = isOurs
        ? editor.getEditorState().read(
            () => {
              const node = $getNearestNodeFromDOMNode(link);
              return hereOf(node && $findMatchingParent(node, $isLinkNode));
            },
            { editor },
          )
        : null;
      clearTimeout(timer);
      timer = setTimeout(() => setPointed((before) => (isSame(before, next) ? before : next)), REST_MS);
    };
    document.addEventListener('pointerover', point);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', point);
    };
  }, [editor]);

  return atCaret ?? pointed;
}
