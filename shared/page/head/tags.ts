import { escapeHtml } from '../html.ts';

/** One `meta` tag; nothing where it would say nothing. */
export const metaTag = (key: 'name' | 'property', name: string, content: string | undefined): string =>
  content ? `<meta ${key}="${name}" content="${escapeHtml(content)}">` : '';
