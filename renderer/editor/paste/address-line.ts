import {
  $getNodeByKey,
  $isElementNode,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type ElementNode,
  type LexicalEditor,
} from 'lexical';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { $nodeOfBlock } from '../adapter/block-nodes.ts';
import { $enterBlock, $leaveBlock } from '../behaviours/select-block.ts';
import { $pasteAddress } from './paste-acts.ts';
import { providerOf } from './providers.ts';

function blockFor(url: string): Block | null {
  const provider = providerOf(url);
  if (!provider) return null;
  return provider.kind === 'video'
    ? { ...emptyBlock('video-segment'), sourceUrl: url }
    : { ...emptyBlock('embed'), url, provider: provider.name };
}

/**
 * An address pasted into an empty line becomes the film or post it leads to. The address itself goes in first, as a step of its own,
 * so that undoing turns the block back into it. False where the address is that of any other page.
 */
export function pasteAddressLine(editor: LexicalEditor, line: ElementNode, url: string): boolean {
  const block = blockFor(url);
  if (!block) return false;
  const key = line.getKey();
  // Why: commands run inside an update; the two steps must be updates beside it.
  queueMicrotask(() => {
    editor.update(() => $pasteAddress(url), { discrete: true, tag: PASTE_TAG });
    editor.update(
      () => {
        const typed = $getNodeByKey(key);
        if (!$isElementNode(typed)) return;
        const node = typed.replace($nodeOfBlock(block));
        if (node.getNextSibling()) $enterBlock(node, 'start');
        else $leaveBlock(node);
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    );
  });
  return true;
}
