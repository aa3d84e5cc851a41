import type { PullQuote } from '../../document/blocks/pull-quote.ts';
import { escapeHtml } from '../html.ts';
import { paragraphs } from '../inline-html.ts';

/** The attribution stands outside the quotation and is no `cite`, which names works and not people. */
export function renderPullQuote({ text, attribution }: PullQuote): string {
  const words = paragraphs(text);
  if (words === '') return '';
  const speaker = attribution.trim() && `<figcaption>${escapeHtml(attribution.trim())}</figcaption>`;
  return `<aside class="pull-quote"><figure><blockquote>${words}</blockquote>${speaker}</figure></aside>`;
}
