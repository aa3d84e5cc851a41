import { escapeHtml } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { storyUrl } from '../story-address.ts';
import { openGraph } from './open-graph.ts';
import { PAGE_SECURITY_POLICY } from './security-policy.ts';
import { structuredDataScript } from './structured-data.ts';
import { metaTag } from './tags.ts';
import { pageDescription, pageTitle } from './title.ts';

/** The children of the page's `head`. */
export function pageHead(context: PageContext): string {
  const { document, options } = context;
  const canonical = storyUrl(document, options);
  return [
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_SECURITY_POLICY}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(pageTitle(context) || context.words.untitled)}</title>`,
    metaTag('name', 'description', pageDescription(context)),
    metaTag('name', 'robots', options.draftCopy ? 'noindex, nofollow' : 'max-image-preview:large'),
    '<meta name="color-scheme" content="light dark">',
    // Why: without one, a browser asks the server for /favicon.ico, which no bundle has.
    '<link rel="icon" href="data:,">',
    canonical && `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    `<link rel="stylesheet" href="${escapeHtml(options.assets.stylesheet)}">`,
    options.site?.feedLinks,
    ...openGraph(context),
    structuredDataScript(context),
  ]
    .filter(Boolean)
    .join('\n');
}
