import { $isLinkNode } from '@lexical/link';
import { $getNodeByKey, COMMAND_PRIORITY_EDITOR, mergeRegister, type LexicalEditor } from 'lexical';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { linkedStory } from '../../../shared/domain/story-link.ts';
import { EDIT_LINK_COMMAND, OPEN_LINK_COMMAND } from '../story-commands.ts';
import { Floating } from '../floating/Floating.tsx';
import { selectionRect } from '../floating/selection-rect.ts';
import { focusSurface } from '../behaviours/select-block.ts';
import { useSurface } from '../surface-context.ts';
import { holdSelection, letSelectionGo } from './held-selection.ts';
import { $linkAtCaret, $removeLink, $setLink } from './link-at-caret.ts';
import { LinkCard } from './LinkCard.tsx';
import { LinkEditor } from './LinkEditor.tsx';
import styles from './links.module.css';
import { useLinkHere } from './use-link-here.ts';
import { useLinkTarget } from './use-link-target.ts';

/** The link at the caret or the pointer with its target, and the form that makes and changes links. */
export function LinkTools({ editor }: { editor: LexicalEditor }) {
  const { stories } = useSurface();
  const here = useLinkHere(editor);
  const target = useLinkTarget(here?.url ?? '');
  const [editedAt, setEditedAt] = useState<DOMRect | null>(null);

  const open = useEffectEvent((url: string) => {
    const story = linkedStory(url);
    if (story) stories.open(story);
    else window.open(url, '_blank', 'noopener');
  });
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          EDIT_LINK_COMMAND,
          () => {
            const rect = selectionRect();
            if (!rect) return false;
            holdSelection();
            setEditedAt(rect);
            return true;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
        editor.registerCommand(
          OPEN_LINK_COMMAND,
          () => {
            const link = $linkAtCaret();
            if (link) open(link.getURL());
            return link !== null;
          },
          COMMAND_PRIORITY_EDITOR,
        ),
      ),
    [editor],
  );

  const close = (): void => {
    letSelectionGo();
    setEditedAt(null);
    focusSurface(editor);
  };
  const change = ($change: () => void): void => {
    close();
    editor.update($change);
  };
  /** Puts the caret into the link of the card, which the pointer may have asked for from elsewhere. */
  const $enterLink = (): void => {
    const link = here && $getNodeByKey(here.key);
    if ($isLinkNode(link) && !$linkAtCaret()?.is(link)) link.select(0, link.getChildrenSize());
  };
  const targetOfCard = useCallback(
    () => (here && editor.getElementByKey(here.key)?.getBoundingClientRect()) ?? null,
    [editor, here],
  );
  const targetOfEditor = useCallback(() => editedAt, [editedAt]);

  if (editedAt) {
    return (
      <Floating target={targetOfEditor} side="below" role="dialog" aria-label="Link" placedBy={here}>
        <LinkEditor
          url={here?.url ?? ''}
          story={target.kind === 'story' ? target.story : undefined}
          onSet={(url, words) => change(() => $setLink(url, words))}
          onRemove={here ? () => change($removeLink) : undefined}
          onCancel={close}
        />
      </Floating>
    );
  }
  if (!here) return null;
  const edit = (): void => {
    focusSurface(editor);
    editor.update($enterLink, { discrete: true });
    editor.dispatchCommand(EDIT_LINK_COMMAND, undefined);
  };
  return (
    <Floating
      target={targetOfCard}
      side="below"
      placedBy={target.kind}
      role="group"
      aria-label="Link here"
      className={styles.card}
    >
      <LinkCard
        url={here.url}
        onEdit={edit}
        onRemove={() =>
          change(() => {
            $enterLink();
            $removeLink();
          })
        }
      />
    </Floating>
  );
}
