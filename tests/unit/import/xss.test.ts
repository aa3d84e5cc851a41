import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../../shared/document/article-document.ts';
import { emptyShell } from '../../../shared/document/site-shell.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import { HOSTILE_JSON_LD, hostilePage, XSS_CORPUS } from '../../fixtures/import/xss-corpus.ts';
import type { ImportedFile } from '../../../electron/core/import/import-file.ts';
import { bringIn } from './import.ts';

/** Everything in a story that is an address. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    /url$/i.test(key) && typeof inside === 'string' ? [inside] : addressesIn(inside),
  );
}

/** What of a page could run or load, found by a DOM and not by a pattern. */
function dangersIn(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const isData = element.localName === 'script' && element.getAttribute('type') === 'application/ld+json';
    if (/^(?:script|iframe|object|embed|base|form|input|foreignobject)$/.test(element.localName) && !isData)
      found.push(element.outerHTML);
    for (const { name, value } of element.attributes) {
      const runs = /^(?:javascript|vbscript|data:text)/i.test(value.replace(/[\u0000-\u0020]/g, ''));
      const loads = /^(?:src|srcset|poster|data|background)$/i.test(name) && /^(?:https?:)?\/\//i.test(value);
      if (/^on/i.test(name) || runs || loads || (name === 'srcdoc' && value !== ''))
        found.push(`${element.localName} ${name}=${value}`);
    }
  }
  return found;
}

const pageOf = ({ document }: ImportedFile): string =>
  renderPage(document, {
    shell: { ...emptyShell(), siteName: 'The Ellory Courier', baseUrl: 'https://ellorycourier.example/' },
    asOf: '2026-11-24T12:00:00Z',
    assets: { stylesheet: 'page.css', mediaUrl: (media) => `media/${media.sha256}`, captionText: () => undefined },
  });

function expectHarmless(file: ImportedFile): void {
  expect(articleDocumentSchema.safeParse(file.document).success).toBe(true);
  const addresses = addressesIn(file.document).filter(Boolean);
  expect(addresses.filter((url) => !/^(?:https?:\/\/|mailto:)/i.test(url))).toEqual([]);
  expect(dangersIn(pageOf(file))).toEqual([]);
}

it('finds a danger that stands in a page', () => {
  expect(dangersIn('<p><img src=x onerror="1"><a href=" java\tscript:1">a</a><script>1</script></p>')).toHaveLength(3);
});

describe('nothing of a hostile source can run or load', () => {
  it('from a page of the whole corpus, whose honest words all come in', async () => {
    const file = await bringIn('hostile.html', hostilePage());
    expectHarmless(file);
    const words = JSON.stringify([file.document, file.report.lines]);
    for (const at of XSS_CORPUS.keys()) expect(words).toContain(`Honest words number ${at} stand before it`);
    expect(words).toContain('The last honest words.');
  });

  it('from structured data', async () => {
    const file = await bringIn('hostile.html', hostilePage(HOSTILE_JSON_LD));
    expectHarmless(file);
    expect(file.document.fields.headline).toContain('An honest headline');
  });

  it.each(XSS_CORPUS.map((fault, at) => [at, fault] as const))(
    'from number %d, in every form: %s',
    async (_, fault) => {
      const sources = [
        ['a.html', `<h1>Honest</h1><p>Words before.</p>${fault}<p>Words after.</p>`],
        ['a.md', `# Honest\n\nWords before.\n\n${fault}\n\nWords [link](${fault.replace(/[\s()]/g, '')}) after.`],
        ['a.txt', `Honest\n\nWords before.\n\n${fault}\n\nWords after.`],
        [
          'a.rtf',
          `{\\rtf1 Honest\\par Words ${fault.replace(/[\\{}]/g, '\\$&')} {\\field{\\*\\fldinst HYPERLINK "javascript:window.ran=1"}{\\fldrslt press}}\\par After.}`,
        ],
      ] as const;
      for (const [name, source] of sources) {
        const file = await bringIn(name, source);
        expectHarmless(file);
        const words = JSON.stringify([file.document, file.report.lines]);
        expect(words, name).toMatch(/after\.|After\./);
      }
    },
  );
});
