import type { Package } from './open-package.ts';

const PART = /^word\/(?:document\d*|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;
const MARKUP = /<\/?m:(?!t[\s/>])[^>]*>/g;
const TEXT = /<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g;

/** Makes running text of the equations in a Word file, in place: the converter passes over them, words and all. True where there were any. */
export function withPlainEquations(files: Package): boolean {
  let found = false;
  for (const [name, bytes] of files) {
    if (!PART.test(name)) continue;
    const xml = Buffer.from(bytes).toString('utf8');
    if (!xml.includes('<m:t')) continue;
    found = true;
    const plain = xml.replace(TEXT, '<w:r><w:t xml:space="preserve">$1</w:t></w:r>').replace(MARKUP, '');
    files.set(name, Buffer.from(plain));
  }
  return found;
}
