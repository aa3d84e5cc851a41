import { ClickAfterLastBlockExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension, type AnyLexicalExtension } from 'lexical';
import { isLinkTarget } from '../../shared/document/inline.ts';
import { BlockArrowsExtension } from './behaviours/block-arrows.ts';
import { BlockDeletionExtension } from './behaviours/block-deletion.ts';
import { BlockRangesExtension } from './behaviours/block-ranges.ts';
import { BlockEnterExtension } from './behaviours/block-enter.ts';
import { EmptyBlocksExtension } from './behaviours/empty-blocks.ts';
import { FreshSelectionExtension } from './behaviours/fresh-selection.ts';
import { KeepFocusExtension } from './behaviours/keep-focus.ts';
import { LeaveStartExtension } from './behaviours/leave-start.ts';
import { ListTabExtension } from './behaviours/list-tab.ts';
import { NoStrayCaretExtension } from './behaviours/no-stray-caret.ts';
import { PasteExtension } from './paste/paste-extension.ts';
import { SmartTypingExtension } from './typing/smart-typing-extension.ts';
import { BlockIdsExtension } from './behaviours/block-ids.ts';
import { FieldBurstsExtension } from './behaviours/edit-fields.ts';
import { ClickFromBlockExtension } from './behaviours/click-from-block.ts';
import { FitStoryExtension } from './behaviours/fit-story.ts';
import { MarkdownTypingExtension } from './behaviours/markdown-typing.ts';
import { SelectedBlocksExtension } from './behaviours/selected-blocks.ts';
import { TkMarksExtension } from './behaviours/tk-marks.ts';
import { WritingKeysExtension } from './behaviours/writing-keys.ts';
import { ClosingNoteNode } from './blocks/closing-note/ClosingNoteNode.ts';
import { FieldsNode } from './blocks/FieldsNode.tsx';
import theme from './story.module.css';

/** Undo steps kept; each holds what changed and shares the rest. */
const UNDO_STEPS = 500;

export interface ArticleOptions {
  editable: boolean;
  /** The story's language, for its quotation marks. */
  language: string;
  /** Told of every fault inside Lexical. */
  onError(error: Error): void;
}

/** The writing surface as Lexical knows it: the nodes of a story and everything that happens to them. */
export function articleExtension({ editable, language, onError }: ArticleOptions): AnyLexicalExtension {
  return defineExtension({
    name: 'copydesk/article',
    namespace: 'copydesk',
    editable,
    $initialEditorState: null,
    nodes: [ClosingNoteNode, FieldsNode],
    theme: {
      closingNote: theme['closingNote'],
      link: theme['link'],
      text: { bold: theme['bold'], italic: theme['italic'], strikethrough: theme['strikethrough'] },
    },
    onError,
    dependencies: [
      RichTextExtension,
      configExtension(HistoryExtension, { maxDepth: UNDO_STEPS, disabled: false }),
      ListExtension,
      configExtension(LinkExtension, { validateUrl: isLinkTarget }),
      BlockIdsExtension,
      FieldBurstsExtension,
      SelectedBlocksExtension,
      FitStoryExtension,
      BlockArrowsExtension,
      BlockRangesExtension,
      BlockDeletionExtension,
      BlockEnterExtension,
      WritingKeysExtension,
      MarkdownTypingExtension,
      ClickAfterLastBlockExtension,
      ClickFromBlockExtension,
      EmptyBlocksExtension,
      FreshSelectionExtension,
      KeepFocusExtension,
      LeaveStartExtension,
      NoStrayCaretExtension,
      TkMarksExtension,
      PasteExtension,
      ListTabExtension,
      configExtension(SmartTypingExtension, { language }),
    ],
  });
}
