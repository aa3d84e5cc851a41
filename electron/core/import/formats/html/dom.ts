import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

// Why one window for all sources: it takes longer to make than a page takes to parse. It runs no scripts and loads nothing: both are off unless asked for.
const { window } = new JSDOM('');
const purify = createDOMPurify(window);
// Why: without a real DOM, DOMPurify hands its input back as it came.
if (!purify.isSupported) throw new Error('DOMPurify does not work on this DOM; no page may be read.');

/** A document of its own for a page's mark-up; nothing in it runs or loads. */
export const parsePage = (markup: string): Document => new window.DOMParser().parseFromString(markup, 'text/html');

/** The elements that a story's text may be made of; every other one is taken apart or out before. */
export const KEPT_TAGS: readonly string[] = (
  'a abbr address article b bdi bdo big blockquote br caption cite code dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 ' +
  'h4 h5 h6 header hgroup hr i img ins kbd li main mark ol p picture pre q s samp section small span strike strong sub summary sup table tbody ' +
  'td tfoot th thead time tr tt u ul var wbr center aside label'
).split(' ');
const KEPT_ATTRIBUTES = ['href', 'src', 'alt', 'title', 'class', 'cite', 'datetime', 'start', 'width', 'height'];

/** Takes out of an element what could run, load or mislead, in place: only KEPT_TAGS and harmless attributes stay. */
export function sanitise(root: HTMLElement): void {
  purify.sanitize(root, {
    IN_PLACE: true,
    ALLOWED_TAGS: [...KEPT_TAGS],
    ALLOWED_ATTR: KEPT_ATTRIBUTES,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|copydesk-data:|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i,
  });
}

/** The text of an element on one line. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const tagOf = (element: Element): string => element.localName;

/** Class and id of an element as one text, for patterns. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`.trim();
