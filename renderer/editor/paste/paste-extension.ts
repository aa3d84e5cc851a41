import {
  $generateNodesFromSerializedNodes,
  $insertGeneratedNodes,
  ClipboardImportExtension,
  type BaseSerializedNode,
} from '@lexical/clipboard';
import {
  $getEditor,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  createCommand,
  defineExtension,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical';
import { isLinkUrl } from '../../../shared/document/inline.ts';
import { matchesShortcut, parseShortcut } from '../../../shared/domain/shortcut.ts';
import { isJsonObject } from '../../../shared/lib/json.ts';
import { onMac } from '../../ui/index.ts';
import { $takeFromBrowser } from '../behaviours/fresh-selection.ts';
import { shortcutOf } from '../behaviours/shortcut-of.ts';
import { pasteAddressLine } from './address-line.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromText } from './blocks-from-text.ts';
import { $emptyLine, $makeRoom, $pasteAddress, $pasteBlocks } from './paste-acts.ts';

export interface RichPaste {
  /** The same words without any form. */
  plain: string;
  picturesLeft: number;
}

/** Tells that formatted text was pasted; it may be wanted without its form. */
export const PASTED_COMMAND = createCommand<RichPaste>('PASTED_COMMAND');

const OURS = 'application/x-lexical-editor';

/** Blocks that were copied in this program come with their ids, and are given new ones: a copy is a block of its own. */
function $importOurs(data: string, selection: BaseSelection): boolean {
  const copied: unknown = JSON.parse(data);
  if (
    !isJsonObject(copied) ||
    copied['namespace'] !== $getEditor()._config.namespace ||
    !Array.isArray(copied['nodes'])
  )
    return false;
  const nodes = copied['nodes'].filter(isJsonObject).map(({ $: _, ...node }) => node as unknown as BaseSerializedNode);
  $insertGeneratedNodes($getEditor(), $generateNodesFromSerializedNodes(nodes), selection);
  return true;
}

const within = (editor: LexicalEditor, $act: () => void): void => editor.update($act, { tag: PASTE_TAG });

function pastePlain(editor: LexicalEditor, plain: string): void {
  within(editor, () => $pasteBlocks(blocksFromText(plain)));
}

function $pasteUrl(editor: LexicalEditor, url: string): boolean {
  const selection = $getSelection();
  // Why: an address over selected words becomes their link, which LinkExtension does.
  if ($isRangeSelection(selection) && !selection.isCollapsed()) return false;
  const line = $emptyLine();
  if (line && pasteAddressLine(editor, line, url)) return true;
  within(editor, () => $pasteAddress(url));
  return true;
}

function pasteRich(editor: LexicalEditor, html: string, plain: string): boolean {
  const { blocks, picturesLeft } = blocksFromHtml(html);
  if (blocks.length === 0 && picturesLeft === 0) return false;
  within(editor, () => $pasteBlocks(blocks));
  editor.dispatchCommand(PASTED_COMMAND, { plain, picturesLeft });
  return true;
}

function $paste(editor: LexicalEditor, event: ClipboardEvent, asText: boolean): boolean {
  const data = event.clipboardData;
  if (!data || $getSelection() === null) return false;
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  if (asText) pastePlain(editor, plain);
  else if (data.getData(OURS)) {
    $makeRoom();
    return false;
  } else if (isLinkUrl(plain.trim())) return $pasteUrl(editor, plain.trim());
  else if (!(html && pasteRich(editor, html, plain))) {
    if (plain === '') return false;
    pastePlain(editor, plain);
  }
  return true;
}

/** Everything that is pasted as text: addresses, pages of other programs, plain words, and blocks of our own. */
export const PasteExtension = defineExtension({
  name: 'copydesk/paste',
  dependencies: [configExtension(ClipboardImportExtension, { $importMimeType: { [OURS]: [$importOurs] } })],
  register: (editor) => {
    const plainKey = parseShortcut(shortcutOf('text.paste-plain'));
    let asText = false;
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          asText = matchesShortcut(event, plainKey, onMac());
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent)) return false;
          $takeFromBrowser(editor);
          const taken = $paste(editor, event, asText);
          asText = false;
          if (taken) event.preventDefault();
          return taken;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});
