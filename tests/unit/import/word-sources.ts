import { para, run, wordFile } from '../../fixtures/import/word-file.ts';

export type Random = () => number;
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
export const upTo = (random: Random, most: number): number => Math.floor(random() * most);

/** Makes texts in which no word comes twice, so that every one that goes missing can be named; `all` are the words made so far. */
export class UniqueWords {
  readonly all: string[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  text(most = 12): string {
    const count = 1 + upTo(this.#random, most);
    return Array.from({ length: count }, () => this.#word()).join(' ') + pick(this.#random, ['', '.', '?', ':', ',']);
  }

  #word(): string {
    const word = `${pick(this.#random, ['boat', 'quay', 'été', 'Ørn', 'дом', 'vote'])}q${this.all.length}x`;
    this.all.push(word.toLowerCase());
    return word;
  }
}

type Maker = (words: UniqueWords, random: Random, depth: number) => string;

const RUNS: readonly Maker[] = [
  (words) => run(words.text()),
  (words, random) => run(words.text(), pick(random, ['b', 'i', 'strike', 'caps', 'vanish', 'smallCaps'])),
  (words) => `<w:ins w:id="1" w:author="A">${run(words.text())}</w:ins>`,
  (words) =>
    `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${words.text()}</w:delText></w:r></w:del>`,
  (words) => `<w:hyperlink r:id="link1">${run(words.text())}</w:hyperlink>`,
  (words) => `<w:hyperlink w:anchor="x">${run(words.text())}</w:hyperlink>`,
  (words) => `<w:smartTag w:uri="u" w:element="place">${run(words.text())}</w:smartTag>`,
  (words) => `<w:sdt><w:sdtPr/><w:sdtContent>${run(words.text())}</w:sdtContent></w:sdt>`,
  (words) => `<w:fldSimple w:instr="DATE">${run(words.text())}</w:fldSimple>`,
  (words) => `<w:customXml w:element="n">${run(words.text())}</w:customXml>`,
  (words) => `<w:moveTo w:id="3" w:author="A">${run(words.text())}</w:moveTo>`,
  (words) => `<w:bdo w:val="rtl">${run(words.text())}</w:bdo>`,
  (words) => `<m:oMath><m:r><m:t>${words.text(2)}</m:t></m:r></m:oMath>`,
  (words) =>
    `<w:ruby><w:rt><w:r><w:t>${words.text(1)}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>${words.text(1)}</w:t></w:r></w:rubyBase></w:ruby>`,
  (words, random, depth) => (depth > 2 ? run(words.text()) : textBox(words, random, depth)),
  () => '<w:r><w:br/></w:r>',
  () => '<w:r><w:tab/></w:r>',
  () => '<w:r><w:noBreakHyphen/></w:r>',
];

/** A text box as Word writes one: for newer programs, for older ones, or for both. */
function textBox(words: UniqueWords, random: Random, depth: number): string {
  const inside = `<w:txbxContent>${paragraph(words, random, depth + 1)}</w:txbxContent>`;
  const choice = `<mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  const boxes = pick(random, [choice, choice + fallback, fallback]);
  return `<w:r><mc:AlternateContent>${boxes}</mc:AlternateContent></w:r>`;
}

function paragraph(words: UniqueWords, random: Random, depth: number): string {
  const runs = Array.from({ length: 1 + upTo(random, 4) }, () => pick(random, RUNS)(words, random, depth)).join('');
  const style = pick(random, [
    '',
    '',
    '',
    'Title',
    'Subtitle',
    'Heading 1',
    'Heading 2',
    'Quote',
    'Intense Quote',
    'Byline',
    'caption',
    'List Paragraph',
  ]);
  return para(runs, style);
}

const PARTS: readonly Maker[] = [
  paragraph,
  paragraph,
  paragraph,
  (words) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${words.all.length % 3}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words.text())}</w:p>`,
  (words, random, depth) => (depth > 2 ? paragraph(words, random, depth) : wordTable(words, random, depth)),
  (words, random, depth) => `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(words, random, depth)}</w:sdtContent></w:sdt>`,
  (words, random, depth) => `<w:customXml w:element="n">${paragraph(words, random, depth)}</w:customXml>`,
];

function wordTable(words: UniqueWords, random: Random, depth: number): string {
  const cell = (): string =>
    `<w:tc>${Array.from({ length: 1 + upTo(random, 2) }, () => pick(random, PARTS)(words, random, depth + 1)).join('')}<w:p/></w:tc>`;
  const row = (): string => `<w:tr>${Array.from({ length: 1 + upTo(random, 3) }, cell).join('')}</w:tr>`;
  return `<w:tbl>${Array.from({ length: 1 + upTo(random, 3) }, row).join('')}</w:tbl>`;
}

/** A Word file of parts chosen by chance, each with words of its own, in the body, the header, notes and comments. */
export function chanceWordFile(random: Random, words: UniqueWords): Uint8Array {
  const body = Array.from({ length: 2 + upTo(random, 10) }, () => pick(random, PARTS)(words, random, 0)).join('');
  return wordFile({
    body,
    ...(random() < 0.3 ? { header: paragraph(words, random, 3) } : {}),
    ...(random() < 0.3
      ? { comments: `<w:comment w:id="0" w:author="A">${paragraph(words, random, 3)}</w:comment>` }
      : {}),
  });
}

const RTF_RUNS: readonly Maker[] = [
  (words) => rtf(words.text()),
  (words, random) =>
    `{\\${pick(random, ['b', 'i', 'strike', 'super', 'cf1', 'f1', 'unheardof7'])} ${rtf(words.text())}}`,
  (words) => `{\\v ${rtf(words.text())}}`,
  (words) => `{\\deleted ${rtf(words.text())}}`,
  (words) => `{\\*\\unheardof ${rtf(words.text())}}`,
  (words) => `{\\field{\\*\\fldinst HYPERLINK "https://a.example/"}{\\fldrslt ${rtf(words.text())}}}`,
  (words) => `{\\field{\\*\\fldinst PAGE}{\\fldrslt {\\i ${rtf(words.text())}}}}`,
  (words) => `{\\footnote\\pard ${rtf(words.text())}\\par ${rtf(words.text())}}`,
  (words) => `{\\*\\annotation\\pard ${rtf(words.text())}\\par}`,
  (words) => `{\\shp{\\*\\shpinst\\shpleft0{\\shptxt\\pard ${rtf(words.text())}\\par}}}`,
  (words) => `{\\object{\\*\\objdata 0105}{\\result ${rtf(words.text())}}}`,
  (words) => `{\\info{\\title ${rtf(words.text())}}{\\doccomm ${rtf(words.text())}}}`,
  (words) => `{\\xe ${rtf(words.text())}}`,
  () => '\\line ',
  () => '\\tab ',
  () => '\\_',
];

const RTF_PARTS: readonly Maker[] = [
  (words, random) => `\\pard\\plain ${rtfRuns(words, random)}\\par\n`,
  (words, random) => `\\pard\\s${upTo(random, 4)} ${rtfRuns(words, random)}\\par\n`,
  (words) => `\\pard\\ls1 {\\listtext\\'b7\\tab}${rtf(words.text())}\\par\n`,
  (words, random) =>
    `\\trowd\\cellx2000\\cellx4000\\pard\\intbl ${rtfRuns(words, random)}\\cell ${rtf(words.text())}${pick(random, ['', '\\par '])}${rtf(words.text())}\\cell\\row\n`,
  (words, random) => `{\\${pick(random, ['header', 'footer', 'headerf'])}\\pard ${rtf(words.text())}\\par}\n`,
  (words, random) => `{\\fonttbl{\\f${upTo(random, 9)} Arial;}}\\pard ${rtf(words.text())}\\par\n`,
];

const rtfRuns = (words: UniqueWords, random: Random): string =>
  Array.from({ length: 1 + upTo(random, 3) }, () => pick(random, RTF_RUNS)(words, random, 0)).join(' ');

/** Words as RTF writes them: letters outside of ASCII by their number. */
const rtf = (text: string): string =>
  [...text].map((sign) => (sign.charCodeAt(0) < 128 ? sign : `\\u${sign.charCodeAt(0)}?`)).join('');

/** RTF of parts chosen by chance, each with words of its own. */
export function chanceRtf(random: Random, words: UniqueWords): string {
  const head =
    '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fswiss\\fcharset204 Arial Cyr;}}\n' +
    '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Title;}}\n';
  return `${head}${Array.from({ length: 2 + upTo(random, 12) }, () => pick(random, RTF_PARTS)(words, random, 0)).join('')}}`;
}

const TAGS =
  'p div section article main header footer aside nav ul ol li dl dt dd blockquote figure figcaption table tr td th caption h1 h2 h3 h4 pre details summary form fieldset legend button label select option textarea span a b em small sub sup q cite code time mark font center address marquee custom-box svg text math mi noscript object video audio iframe dialog menu template hgroup ruby rt'.split(
    ' ',
  );
const NAMES =
  'story related share caption byline credit pull-quote ad deck headline comments x newsletter attribution'.split(' ');

/** A page of elements chosen by chance, each text with words of its own; what a browser never shows is left to the reader of the words. */
export function chancePage(random: Random, words: UniqueWords): string {
  const node = (depth: number): string => {
    if (depth > 5 || random() < 0.3) return `${words.text()} `;
    const tag = pick(random, TAGS);
    const named = random() < 0.25 ? ` class="${pick(random, NAMES)}"` : '';
    const inside = Array.from({ length: 1 + upTo(random, 3) }, () => node(depth + 1)).join(
      pick(random, ['', ' ', '<br>', '<br><br>', '<img src="a.png">']),
    );
    return `<${tag}${named}>${inside}${random() < 0.9 ? `</${tag}>` : ''}`;
  };
  const body = Array.from({ length: 2 + upTo(random, 6) }, () => node(0)).join('\n');
  const title = random() < 0.5 ? `<title>${words.text()}</title>` : '';
  return random() < 0.5 ? body : `<!doctype html><html><head>${title}</head><body>${body}</body></html>`;
}

const MARKDOWN: readonly ((text: () => string, random: Random) => string)[] = [
  (text) => text(),
  (text, random) => `${'#'.repeat(1 + upTo(random, 6))} ${text()}`,
  (text) => `> ${text()}\n> ${text()}\n>\n> - ${text()}\n>   ${text()}`,
  (text) => `- ${text()}\n  - ${text()}\n    continued ${text()}\n- [ ] ${text()}\n\n  ${text()}`,
  (text) => `1. ${text()}\n2. ${text()}\n   > ${text()}`,
  (text) => `| ${text()} | ${text()} |\n| --- | --- |\n| ${text()} | ${text()} |\n| ${text()} |`,
  (text) => `\`\`\`\n${text()}\n${text()}\n\`\`\``,
  (text) => `    ${text()}\n    ${text()}`,
  (text) => `**${text()}** *${text()}* ~~${text()}~~ \`${text()}\` [${text()}](https://a.example/) [${text()}](x)`,
  (text) => `![${text()}](a.png "${text()}")`,
  (text) => `- ![${text()}](a.png "${text()}") ${text()}`,
  (text) => `<div>${text()} <b>${text()}</b></div>`,
  (text) => `${text()} <span>${text()}</span> <kbd>${text()}</kbd>`,
  (text) => `${text()}\n===`,
  (text) => `${text()}\n---`,
  (text) => `[${text()}][ref]\n\n[ref]: https://a.example/ "${text()}"`,
  (text) => `${text()}[^1]\n\n[^1]: ${text()}`,
  (text) => `${text()}  \n${text()}\\\n${text()}`,
];

/** Markdown of parts chosen by chance, each with words of its own. */
export const chanceMarkdown = (random: Random, words: UniqueWords): string =>
  Array.from({ length: 2 + upTo(random, 8) }, () => pick(random, MARKDOWN)(() => words.text(), random)).join(
    pick(random, ['\n\n', '\n']),
  );
