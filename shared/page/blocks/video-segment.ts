import type { VideoSegment } from '../../document/blocks/video-segment.ts';
import { element, escapeHtml } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { videoFigure } from '../video-figure.ts';

/** “WATCH | title:” above its video; the bar is for the eye only. */
export function renderVideoSegment(block: VideoSegment, context: PageContext): string {
  const anchor = context.anchors.get(block.id);
  const figure = videoFigure(block, { className: 'video' }, context);
  if (!anchor) return figure && element('div', { class: 'segment' }, figure);
  const label = block.label.trim() && `<span class="label">${escapeHtml(block.label.trim())}</span>`;
  const bar = label && block.title.trim() ? ' <span class="bar" aria-hidden="true">|</span> ' : '';
  const title = block.title.trim() && `${escapeHtml(block.title.trim())}<span aria-hidden="true">:</span>`;
  const heading = element(`h${anchor.level}`, { id: anchor.id }, label + bar + title);
  if (anchor.repeated) return element('div', { class: 'segment' }, heading + figure);
  return element('section', { class: 'segment', 'aria-labelledby': anchor.id }, heading + figure);
}
