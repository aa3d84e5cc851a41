import { $createParagraphNode, ElementNode, type EditorConfig, type ParagraphNode, type RangeSelection } from 'lexical';

/** The desk's last word under a story: one paragraph of text with a look of its own. */
export class ClosingNoteNode extends ElementNode {
  override $config() {
    return this.config('closing-note', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('p');
    element.className = String(config.theme['closingNote'] ?? '');
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode().setDirection(this.getDirection());
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  override collapseAtStart(): true {
    this.replace($createParagraphNode().setDirection(this.getDirection()), true);
    return true;
  }

  override canMergeWhenEmpty(): true {
    return true;
  }
}
