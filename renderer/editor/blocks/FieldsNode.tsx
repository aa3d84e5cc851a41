import { $getState, $setState, DecoratorNode, stopLexicalPropagation, type DOMExportOutput } from 'lexical';
import type { ReactNode } from 'react';
import { blockLines } from '../../../shared/document/read/plain-text.ts';
import { newBlockId } from '../../../shared/domain/ids.ts';
import { $blockIdOf } from '../adapter/block-id.ts';
import { BlockFrame } from './BlockFrame.tsx';
import { fieldsState, FIELDS_NODE_TYPE, withoutId, type FieldsBlock } from './fields-state.ts';

const FIELD_EVENTS = [
  ...['keydown', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionend'],
  ...['copy', 'cut', 'paste', 'dragstart', 'pointerup'],
];
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, button') !== null;

/** Keeps what happens in a form's own fields from the editor round it, which would take a Backspace there for its own. */
function keepFieldEvents(element: HTMLElement): void {
  for (const name of FIELD_EVENTS) {
    element.addEventListener(name, (event) => {
      if (isField(event.target)) stopLexicalPropagation(event);
    });
  }
}

/** The one node of all blocks that hold fields: a pull quote, a video segment, an image … */
export class FieldsNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config(FIELDS_NODE_TYPE, {
      extends: DecoratorNode,
      stateConfigs: [{ stateConfig: fieldsState, flat: true }],
    });
  }

  override isInline(): false {
    return false;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.dataset['fieldsBlock'] = $getState(this, fieldsState, 'direct')?.type ?? '';
    keepFieldEvents(element);
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** The block in stored shape; null for a node whose fields came from a clipboard and did not fit. */
  getBlock(): FieldsBlock | null {
    const fields = $getState(this, fieldsState);
    return fields && { ...fields, id: $blockIdOf(this) ?? newBlockId() };
  }

  override getTextContent(): string {
    const block = this.getBlock();
    return block ? blockLines(block).join('\n') : '';
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('div');
    for (const line of this.getTextContent().split('\n').filter(Boolean)) {
      element.append(Object.assign(document.createElement('p'), { textContent: line }));
    }
    return { element };
  }

  override decorate(): ReactNode {
    const fields = $getState(this, fieldsState);
    return fields && <BlockFrame nodeKey={this.getKey()} fields={fields} blockId={$blockIdOf(this)} />;
  }
}

export function $createFieldsNode(block: FieldsBlock): FieldsNode {
  return $setState(new FieldsNode(), fieldsState, withoutId(block));
}

export const $isFieldsNode = (node: unknown): node is FieldsNode => node instanceof FieldsNode;
