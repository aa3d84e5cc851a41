import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { wordsOf } from '../../../electron/core/import/ledger.ts';

/** The words of a Word file straight from its XML, read without the converter: every text of every part, those that tracked changes deleted too. */
export function docxWords(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/[a-z]+\d*\.xml$/.test(name));
  const { DOMParser } = new JSDOM('').window;
  return parts.flatMap(([, xml]) => {
    const page = new DOMParser().parseFromString(strFromU8(xml), 'text/xml');
    return [...page.getElementsByTagName('w:p')].flatMap((paragraph) => wordsOf(ownText(paragraph)));
  });
}

/** A paragraph's own words: those of a text box in it belong to the paragraphs of the box, of which the newer form stands for the older. */
function ownText(paragraph: Element): string {
  if (paragraph.closest('mc\\:Choice') && hasFallback(paragraph)) return '';
  let text = '';
  let deleted = '';
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (child.tagName === 'w:p') continue;
      if (child.tagName === 'w:delText') deleted += child.textContent ?? '';
      else if (/^(?:w:t|m:t)$/.test(child.tagName)) text += child.textContent ?? '';
      else if (/^w:(?:tab|br|cr)$/.test(child.tagName)) text += ' ';
      else if (child.tagName === 'w:noBreakHyphen') text += '\u2011';
      else visit(child);
    }
  };
  visit(paragraph);
  return `${text} ${deleted}`;
}

const hasFallback = (node: Element): boolean =>
  [...(node.closest('mc\\:Choice')?.parentElement?.children ?? [])].some(({ tagName }) => tagName === 'mc:Fallback');

const RTF_TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;
/** Groups whose texts are names of fonts and styles, codes and figures, and no words of anybody. */
const NO_WORDS = /^(?:fonttbl|colortbl|stylesheet|fldinst|pict|objdata|listtext|generator|bkmkstart|bkmkend)$/;

/** The words of RTF by a plain reader of its tokens, which knows nothing of what a story is. */
export function rtfWords(source: string): string[] {
  let text = '';
  const groups: boolean[] = [];
  let silent = false;
  let skip = 0;
  for (const [, word, value, hex, sign, brace, plain] of source.matchAll(RTF_TOKEN)) {
    if (brace === '{') groups.push(silent);
    else if (brace === '}') silent = groups.pop() ?? false;
    else if (word !== undefined) {
      if (NO_WORDS.test(word)) silent = true;
      if (word === 'u' && !silent) text += String.fromCharCode((Number(value) + 65_536) % 65_536);
      if (word === 'u') skip = 1;
      else if (/^(?:par|line|cell|row|tab|pard|sect|page|footnote|title|author|doccomm)$/.test(word)) text += ' ';
    } else if (hex !== undefined) {
      if (!silent && skip === 0)
        text += new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(hex, 16)));
      skip = 0;
    } else if (sign !== undefined) {
      if (!silent) text += { '~': '\u00a0', _: '\u2011', '-': '' }[sign] ?? ' ';
    } else if (plain !== undefined) {
      if (!silent) text += plain.slice(skip);
      skip = 0;
    }
    if (brace !== undefined && !silent && text.at(-1) !== ' ' && skip === 0) continue;
  }
  return wordsOf(text);
}
