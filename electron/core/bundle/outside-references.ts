import { posix } from 'node:path';
import { loadedAddresses } from '../../../shared/page/theme/stylesheet-loads.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const decoded = (value: string): string =>
  value.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** The addresses a page loads by itself: those of `src`, `srcset` and `poster`, and of `link` elements that load. */
function loadedByHtml(html: string): string[] {
  const found: string[] = [];
  for (const [tag] of html.matchAll(/<[a-z][^<>]*>/gi)) {
    const name = /^<([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase();
    for (const [, attribute = '', value = ''] of tag.matchAll(/\s(src|srcset|poster|href|data|action)="([^"]*)"/gi)) {
      const kind = attribute.toLowerCase();
      if (kind === 'href' && (name !== 'link' || /rel="(canonical|alternate|author|license)"/i.test(tag))) continue;
      const addresses = kind === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
      found.push(...addresses.map(decoded));
    }
  }
  return found;
}

const loadedByCss = (css: string): string[] => loadedAddresses(css).map(({ address }) => address);

/** Links of a page that lead to a file beside it; a web address, a mail address or a place on the page itself is none. */
const linkedFiles = (html: string): string[] =>
  [...html.matchAll(/<a\s[^<>]*?href="([^"]*)"/gi)]
    .map(([, href = '']) => decoded(href))
    .filter((href) => !/^(?:https?:|mailto:|#)/i.test(href));

/** What a file of the bundle loads or links to that is not in the bundle. `name` is the file's own path, `names` every file's. */
export function outsideReferences(name: string, text: string, names: ReadonlySet<string>): string[] {
  const wanted = name.endsWith('.css') ? loadedByCss(text) : [...loadedByHtml(text), ...linkedFiles(text)];
  return [...new Set(wanted)].filter((address) => {
    if (/^(?:data:|#)/i.test(address) || address === '') return false;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return true;
    const path = posix.normalize(posix.join(posix.dirname(name), address.replace(/[?#].*$/, '')));
    return !names.has(path) && !names.has(posix.join(path, 'index.html'));
  });
}
