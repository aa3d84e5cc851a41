/** A paragraph of a Word file's XML: its words as they are shown, and the words that tracked changes have deleted from it. */
export interface WordParagraph {
  text: string;
  deleted: string;
}

const TOKEN =
  /<(\/?)w:(p|t|delText|tab|br|cr|noBreakHyphen|moveFrom|moveTo|del|instrText|txbxContent)(?=[\s/>])([^>]*)>|<(\/?)mc:Choice(?=[\s/>])[^>]*>|([^<]+)/g;
const ENTITY = /&(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/gi;
const NAMED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * Every paragraph of a part of a Word file, read straight from its XML in one pass. It knows nothing of styles; what it is for is to hold the
 * converter's result against it, so that no word is lost without a trace.
 */
export function wordParagraphs(xml: string): WordParagraph[] {
  const found: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  let reading: 't' | 'delText' | undefined;
  let doubled = 0;
  let moved = 0;
  const add = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && doubled === 0 && moved === 0) paragraph[reading === 'delText' ? 'deleted' : 'text'] += text;
  };
  for (const [, close, name, rest = '', closesChoice, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (reading) add(text.replace(ENTITY, decoded));
    } else if (name === undefined) {
      // Why: Word writes a text box twice, once for newer programs and once for older; the converter reads the older.
      doubled = Math.max(0, doubled + (closesChoice === '/' ? -1 : 1));
    } else if (name === 'p') {
      if (rest.endsWith('/')) continue;
      if (close) {
        const paragraph = open.pop();
        if (paragraph && (paragraph.text.trim() || paragraph.deleted.trim())) found.push(paragraph);
      } else open.push({ text: '', deleted: '' });
    } else if (name === 't' || name === 'delText') reading = close || rest.endsWith('/') ? undefined : name;
    else if (name === 'moveFrom') moved = Math.max(0, moved + (close ? -1 : rest.endsWith('/') ? 0 : 1));
    else if (name === 'tab' || name === 'br' || name === 'cr') add(' ');
    else if (name === 'noBreakHyphen') add('\u2011');
  }
  return found;
}

function decoded(entity: string): string {
  const known = NAMED[entity.toLowerCase()];
  if (known !== undefined) return known;
  const hex = /^&#x([\da-f]+);$/i.exec(entity)?.[1];
  const code = hex === undefined ? Number(entity.slice(2, -1)) : Number.parseInt(hex, 16);
  return code > 8 && code <= 0x10_ffff ? String.fromCodePoint(code) : ' ';
}
