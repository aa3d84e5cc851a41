import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
  type ElementTransformer,
  type TextMatchTransformer,
} from '@lexical/markdown';
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  defineExtension,
  mergeRegister,
  TextNode,
} from 'lexical';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { isLinkUrl } from '../../../shared/document/inline.ts';
import { $createFieldsNode } from '../blocks/FieldsNode.tsx';

/** `## ` makes a cross-head, `### ` a smaller one; a lone `# ` is a cross-head too, since the headline stands elsewhere. */
const CROSS_HEAD: ElementTransformer = {
  type: 'element',
  dependencies: [HeadingNode],
  export: () => null,
  regExp: /^(#{1,6})\s/,
  replace: (parent, children, match) => {
    const heading = $createHeadingNode((match[1] ?? '').length > 2 ? 'h3' : 'h2');
    heading.append(...children);
    parent.replace(heading);
    heading.select(0, 0);
  },
};

const STORY_LINK: TextMatchTransformer = {
  ...LINK,
  replace: (node, match) => {
    if (isLinkUrl(match[2] ?? match[3] ?? '')) return LINK.replace?.(node, match);
  },
};

const TYPING = [
  ...[CROSS_HEAD, QUOTE, UNORDERED_LIST, ORDERED_LIST],
  ...[BOLD_ITALIC_STAR, BOLD_STAR, BOLD_UNDERSCORE, ITALIC_STAR, ITALIC_UNDERSCORE, STRIKETHROUGH, STORY_LINK],
];

/** `---` alone in a paragraph makes a divider, with a line after it to go on in. */
function $makeDivider(text: TextNode): void {
  const line = text.getParent();
  const selection = $getSelection();
  if (text.getTextContent() !== '---' || !$isParagraphNode(line) || line.getChildrenSize() !== 1) return;
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || !selection.anchor.getNode().is(text)) return;
  const paragraph = $createParagraphNode();
  line.insertBefore($createFieldsNode(emptyBlock('divider')));
  line.replace(paragraph);
  paragraph.selectStart();
}

/** Markdown as it is typed. */
export const MarkdownTypingExtension = defineExtension({
  name: 'copydesk/markdown-typing',
  register: (editor) =>
    mergeRegister(registerMarkdownShortcuts(editor, TYPING), editor.registerNodeTransform(TextNode, $makeDivider)),
});
