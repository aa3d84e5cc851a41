import type { CrossHead } from '../../document/blocks/cross-head.ts';
import { element } from '../html.ts';
import { inlineHtml } from '../inline-html.ts';
import type { PageContext } from '../page-context.ts';

export function renderCrossHead({ id, children, direction }: CrossHead, { anchors, options }: PageContext): string {
  const anchor = anchors.get(id);
  return anchor ? element(`h${anchor.level}`, { id: anchor.id, dir: direction }, inlineHtml(children, options)) : '';
}
