const DROPPED = [
  ...[
    'script',
    'style',
    'meta',
    'link',
    'title',
    'noscript',
    'template',
    'svg',
    'object',
    'button',
    'input',
    'select',
    'textarea',
  ],
  '[hidden]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="mso-hide" i]',
  // Word: the signs before list entries, comments and the marks that lead to them, footnote marks.
  '[style*="mso-list:Ignore" i]',
  '[style*="mso-list: Ignore" i]',
  '[style*="mso-element:comment" i]',
  '[style*="mso-special-character:comment" i]',
  '.msocomanchor',
  'a[href^="#_msocom"]',
  'a[href^="#_ftn"]',
  'a[href^="#_edn"]',
  // Google Docs and others: marks of comments and footnotes.
  'a[href^="#cmnt"]',
  'a[href^="#ftnt"]',
  'a[role="doc-noteref"]',
].join(',');

const COMMENT_TEXTS = 'a[id^="cmnt"]';
const MARK = /^\s*\[?(?:\d{1,3}|[a-z]|[*†‡])\]?\s*$/;

function isTracker(image: HTMLImageElement): boolean {
  const size = (name: string): number =>
    Number.parseFloat(image.getAttribute(name) ?? image.style.getPropertyValue(name));
  return size('width') <= 2 || size('height') <= 2;
}

/** Rules of a style sheet on elements by class, laid onto them: some programs say bold and italic nowhere else. */
function layStyles(page: Document): void {
  for (const sheet of page.querySelectorAll('style')) {
    for (const [, selectors = '', body = ''] of (sheet.textContent ?? '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of selectors.split(',').map((part) => part.trim())) {
        if (!/^[\w-]*\.[\w-]+$/.test(selector)) continue;
        for (const element of page.querySelectorAll<HTMLElement>(selector))
          element.style.cssText = `${body};${element.style.cssText}`;
      }
    }
  }
}

/** Notes which of Word's list entries are numbered, before the signs that say so are dropped. */
function markWordSigns(page: Document): void {
  for (const sign of page.querySelectorAll<HTMLElement>('[style*="mso-list:Ignore" i]')) {
    const paragraph = sign.closest('p');
    if (paragraph)
      paragraph.dataset['listSign'] = /^\s*(?:\d|[ivxlcdm]+[.)]|[a-z][.)])/i.test(sign.textContent)
        ? 'number'
        : 'bullet';
  }
}

/** A page from a clipboard, inert and without what is no part of its text: scripts, comments, footnote marks, trackers. */
export function cleanPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  layStyles(page);
  markWordSigns(page);
  for (const anchor of page.querySelectorAll(COMMENT_TEXTS)) (anchor.closest('div, p') ?? anchor).remove();
  for (const element of page.querySelectorAll(DROPPED)) element.remove();
  for (const mark of page.querySelectorAll('sup > a[href^="#"], a[href^="#"]:has(> sup)'))
    if (MARK.test(mark.textContent)) mark.remove();
  for (const image of page.querySelectorAll('img')) if (isTracker(image)) image.remove();
  return page;
}
