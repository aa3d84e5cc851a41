import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { AppError } from '../../../../../shared/contract/errors.ts';
import type { FoundMedia } from '../../found-media.ts';
import { wordsOf } from '../../ledger.ts';
import type { StoryDraft } from '../../story/story-draft.ts';
import { parsePage } from '../html/dom.ts';
import { Reader } from '../html/html-reader.ts';
import { PageLines } from '../html/page-lines.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { ReducedMarkup } from '../html/reduce-markup.ts';
import { openPackage, type Package } from './open-package.ts';
import { withPlainEquations } from './equations.ts';
import { wordParagraphs } from './word-text.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Headline'] => h1:fresh",
  "p[style-name='Subtitle'] => p.deck:fresh",
  "p[style-name='Deck'] => p.deck:fresh",
  "p[style-name='Standfirst'] => p.deck:fresh",
  "p[style-name='Byline'] => p.byline:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote.pull-quote > p:fresh",
  "p[style-name='Pull Quote'] => blockquote.pull-quote > p:fresh",
  "p[style-name='Crosshead'] => h2:fresh",
  "p[style-name='Cross-head'] => h2:fresh",
  'strike => s',
];

/** Reads a Word file into the draft, and gives its pictures. Throws AppError `validation` for one that is broken, `unsupported_format` for another zip. */
export async function readDocx(
  name: string,
  bytes: Uint8Array,
  draft: StoryDraft,
): Promise<{ draft: StoryDraft; media: FoundMedia[] }> {
  const files = await openPackage(name, bytes);
  if (withPlainEquations(files)) draft.notes.push('Equations became plain text; check their signs.');
  const { html, data } = await convert(name, files);
  const page = parsePage(html);
  const lines = new PageLines(page.body, draft.ledger);
  const reader = new Reader(draft, lines, '', data);
  const converted = lines.all.map((line) => draft.ledger.textOf(line));
  readFragment(page, reader);
  accountForTheRest(files, converted, draft);
  reader.tellLeftOut(0);
  return { draft, media: reader.media };
}

async function convert(name: string, files: Package): Promise<{ html: string; data: ReducedMarkup['data'] }> {
  const data: ReducedMarkup['data'] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    data.push({ mediaType: image.contentType, base64: await image.readAsBase64String() });
    return { src: `copydesk-data:${data.length - 1}` };
  });
  // Why packed anew, without compression: what the converter unpacks is then what was checked, to the byte.
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage, externalFileAccess: false },
    );
    // Why: the converter's arrows from a note back to its place lead nowhere in a story.
    return { html: value.replace(/<a href="#(?:footnote|endnote)-ref-\d+">↑<\/a>/g, ''), data };
  } catch (cause) {
    throw new AppError(
      'validation',
      `“${name}” can’t be read as a Word file. Nothing was changed; open it in Word and save it again, or paste its text.`,
      { cause },
    );
  }
}

/** Enters, as set aside, every paragraph of the file that the converter left out: headers, comments, deleted words, and what it does not know. */
function accountForTheRest(files: Package, converted: readonly string[], { ledger }: StoryDraft): void {
  const setAside = (text: string, reason: string): void => {
    if (/[\p{L}\p{N}]/u.test(text)) ledger.setAside([ledger.enter(text.replace(/\s+/g, ' ').trim())], reason);
  };
  const isConverted = finderIn(` ${converted.flatMap(wordsOf).join(' ')} `);
  for (const [name, bytes] of files) {
    const part = /^word\/(document\d*|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.exec(name)?.[1];
    if (part === undefined) continue;
    for (const { text, deleted } of wordParagraphs(Buffer.from(bytes).toString('utf8'))) {
      setAside(deleted, 'It was deleted in the file’s tracked changes.');
      if (/^(?:header|footer)/.test(part))
        setAside(text, `It stands in the ${part.replace(/\d+$/, '')} of the file’s pages.`);
      else if (part === 'comments') setAside(text, 'It is a comment in the file.');
      else if (!isConverted(wordsOf(text).join(' '))) setAside(text, 'Copydesk can’t read how the file holds it.');
    }
  }
}

/** Says whether words stand in a text; asked for them in the text's own order, it passes over the text once. */
function finderIn(all: string): (words: string) => boolean {
  let last = 0;
  return (words) => {
    const next = all.indexOf(` ${words} `, last);
    const found = next >= 0 ? next : all.indexOf(` ${words} `);
    if (found >= 0) last = found;
    return found >= 0;
  };
}
