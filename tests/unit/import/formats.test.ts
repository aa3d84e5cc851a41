import { describe, expect, it } from 'vitest';
import { manuscript } from '../../fixtures/import/word-file.ts';
import { blocksOf, bringIn, fixture, linesWith, outline } from './import.ts';

describe('a news page', () => {
  it('gives its fields, its body and its players, and leaves the site round it out', async () => {
    const file = await bringIn('news-page.html', fixture('news-page.html'));
    expect(file.document.fields).toMatchObject({
      headline: 'Night ferry keeps sailing after a vote at ten to two',
      kicker: 'Politics',
      flag: 'Exclusive',
      section: 'Politics',
      deck: 'Islanders filled the hall until two in the morning.',
      summary: 'The council voted 7 to 6 to keep the night ferry to Hollin for three winters.',
      byline: [
        { name: 'Maren Oakhurst', role: 'Reporter', url: 'https://ellorycourier.example/people/maren-oakhurst' },
        { name: 'Tobin Reyl', role: '', url: 'https://ellorycourier.example/people/tobin-reyl' },
      ],
      firstPublishedAt: '2026-11-20T05:00:00-05:00',
      updatedAt: '2026-11-20T11:40:00-05:00',
      tags: ['ferries', 'Hollin', 'council'],
      language: 'en-CA',
      leadImage: {
        alt: 'People standing along the walls of a full hall',
        caption: 'The hall in Port Ellory at midnight.',
        credit: 'Tobin Reyl/The Ellory Courier',
      },
    });
    expect(outline(file).map(([type]) => type)).toEqual([
      'paragraph',
      'paragraph',
      'cross-head',
      'paragraph',
      'list',
      'video-segment',
      'pull-quote',
      'cross-head',
      'paragraph',
      'image',
      'embed',
      'video-segment',
      'quote',
      'closing-note',
    ]);
    expect(blocksOf(file, 'video-segment')).toMatchObject([
      {
        title: 'The night of the vote',
        durationSeconds: 465,
        airedAt: '2026-11-20',
        sourceUrl: 'https://www.youtube.com/watch?v=aZ19bQw7xKc',
        caption: 'Six hours in the hall, cut to seven minutes.',
      },
      { sourceUrl: 'https://players.brightcove.net/5501/abc_default/index.html?videoId=6301' },
    ]);
    expect(blocksOf(file, 'embed')).toMatchObject([{ provider: 'X', url: 'https://twitter.com/hollin/status/12345' }]);
    expect(blocksOf(file, 'image')).toMatchObject([
      { caption: 'The old quay in winter.', credit: 'Tobin Reyl/The Ellory Courier' },
    ]);
    expect(JSON.stringify(file.document)).toContain('https://ellorycourier.example/people/edda-varnholt');
    expect(JSON.stringify(file.document)).toContain('https://docs.ellorycourier.example/plan.pdf');
    expect(linesWith(file, 'set-aside')).toEqual(
      expect.arrayContaining([
        'Where the winter boats go',
        'Get the Courier in your inbox',
        'Share on Facebook',
        'Comments (12)',
        'First!',
        'Home',
      ]),
    );
  });

  it('is read from its microdata where it has no other data', async () => {
    const file = await bringIn('microdata-page.html', fixture('microdata-page.html'));
    expect(file.document.fields).toMatchObject({
      headline: 'Fog closes the sound',
      deck: 'Nine days without a boat, and a doctor on the wrong side',
      byline: [{ name: 'Liv Aldermoor' }],
      firstPublishedAt: '2026-02-03T07:00:00+01:00',
    });
    expect(blocksOf(file, 'video-segment')).toMatchObject([{ sourceUrl: 'https://vimeo.com/76979871' }]);
    expect(outline(file)).toContainEqual(['cross-head', 'A list of those who wait']);
    expect(JSON.stringify(file.document)).toContain('https://tribune.example/news/list.html');
  });

  it('is found by its text where nothing names it', async () => {
    const file = await bringIn('untold-page.html', fixture('untold-page.html'));
    expect(file.document.fields.headline).toBe('The lighthouse keeper’s last log');
    expect(outline(file).map(([, words]) => words.slice(0, 14))).toEqual([
      'The last entry',
      'The handwritin',
      'The coast auth',
      'Ships that pas',
    ]);
    expect(linesWith(file, 'set-aside')).toEqual(
      expect.arrayContaining(['Old numbers', 'Letters', 'Copyright Coast Weekly. Printed on recycled paper.']),
    );
  });
});

it('reads a paste from Google Docs with its formats and without its wrapper', async () => {
  const file = await bringIn('clipboard', fixture('google-docs-paste.html'), 'html');
  expect(file.document.fields.headline).toBe('The ramp at Hollin');
  const [first] = blocksOf(file, 'paragraph');
  expect(first?.children).toMatchObject([
    { text: 'The ramp is ', format: 0 },
    { text: 'older', format: 1 },
    { text: ' than the boat, and ', format: 0 },
    { text: 'nobody', format: 2 },
    { text: ' has the drawings.', format: 0 },
  ]);
  expect(outline(file).map(([type]) => type)).toEqual(['paragraph', 'paragraph', 'cross-head', 'list']);
});

it('reads a Word file: styles, links, lists, tables, pictures; and sets comments, headers and deleted words aside', async () => {
  const file = await bringIn('manuscript.docx', manuscript());
  expect(file.report.format).toBe('docx');
  expect(file.document.fields).toMatchObject({
    headline: 'The winter the boat stayed',
    deck: 'Hollin kept its ferry running with a raffle and a loan',
    byline: [{ name: 'Maren Oakhurst' }, { name: 'Tobin Reyl' }],
  });
  expect(outline(file).map(([type]) => type)).toEqual([
    'paragraph',
    'paragraph',
    'cross-head',
    'list',
    'video-segment',
    'image',
    'paragraph',
    'paragraph',
    'paragraph',
    'quote',
    'pull-quote',
    'closing-note',
  ]);
  expect(JSON.stringify(file.document)).toContain('"https://ellorycourier.example/survey"');
  expect(blocksOf(file, 'image')).toMatchObject([
    { alt: 'A rowing boat on trestles', caption: 'The raffle’s first prize.', credit: 'Tobin Reyl/The Courier' },
  ]);
  expect(file.media).toMatchObject([{ blockId: blocksOf(file, 'image')[0]?.id, slot: 'media' }]);
  expect(linesWith(file, 'set-aside')).toEqual([
    'Nobody knows who paid.',
    'Check the tonnage.',
    'Draft 3, not for publication',
  ]);
});

it('reads RTF: code pages, Unicode, fields, notes, lists, tables; and sets hidden and deleted words aside', async () => {
  const file = await bringIn('wire-story.rtf', fixture('wire-story.rtf'));
  expect(file.document.fields).toMatchObject({
    headline: 'Ferry talks end without a word',
    byline: [{ name: 'Samir Quell' }],
  });
  const words = outline(file).map(([, text]) => text);
  expect(words[0]).toBe(
    'The talks ended on Tuesday at café Nord, after nine hours and one meal. “We said nothing,” said Casper Lunde — and left.',
  );
  expect(words[1]).toBe('The quay is called Наб. In Cyrillic bytes it is Набережная.');
  expect(JSON.stringify(file.document)).toContain('"https://ellorycourier.example/talks"');
  expect(words).toContain('Section 12 of the act.');
  expect(linesWith(file, 'set-aside')).toEqual([
    'An old title Somebody',
    'Wire copy 1 of 2',
    'hidden words',
    'struck words',
    'Check the name.',
  ]);
});

it('reads Markdown: front matter, nested lists, references, tables, pictures beside it', async () => {
  const file = await bringIn('notes.md', fixture('notes.md'));
  expect(file.document.fields).toMatchObject({
    headline: 'The harbour book',
    byline: [{ name: 'Maren Oakhurst' }],
    tags: ['Hollin', 'ferries'],
  });
  expect(outline(file).map(([type]) => type)).toEqual([
    'paragraph',
    'paragraph',
    'cross-head',
    'list',
    'quote',
    'image',
    'paragraph',
    'paragraph',
    'paragraph',
    'video-segment',
    'divider',
    'paragraph',
  ]);
  expect(blocksOf(file, 'list')[0]?.children[1]?.children.at(-1)).toMatchObject({
    type: 'list',
    listType: 'bullet',
    children: [{}, {}],
  });
  expect(file.media).toMatchObject([{ beside: 'images/book.png', slot: 'media' }]);
  expect(linesWith(file, 'set-aside')).toEqual([
    'editor-note: hold until Monday',
    '[book]: https://ellorycourier.example/book',
  ]);
});

describe('the encoding of a text', () => {
  const words = 'Café in Øresund\n\nThe café by the “old” quay costs 4 €, says Zoë.\n\nNobody minds.';
  const latin1 = 'Cafés in Øresund\n\nThe café by the old quay, says Zoë.\n\nNobody minds.';
  it.each([
    ['utf-8', Buffer.from(words, 'utf8'), words],
    ['utf-8', Buffer.from(`\uFEFF${words}`, 'utf8'), words],
    ['utf-16le', Buffer.from(`\uFEFF${words}`, 'utf16le'), words],
    ['utf-16le', Buffer.from(words, 'utf16le'), words],
    ['utf-16be', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16(), words],
    ['utf-16be', Buffer.from(words, 'utf16le').swap16(), words],
    [
      'windows-1252',
      Buffer.from(words.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('€', '\x80'), 'latin1'),
      words,
    ],
    ['iso-8859-1', Buffer.from(latin1, 'latin1'), latin1],
  ])('is recognised as %s', async (encoding, bytes, text) => {
    const file = await bringIn('story.txt', bytes);
    expect(file.report.encoding).toBe(encoding);
    expect(file.report.lines.map((line) => line.text)).toEqual(text.split('\n\n'));
  });

  it('is what a page declares', async () => {
    const html = Buffer.from(
      '<meta charset="windows-1251"><h1>\xcd\xe0\xe1</h1><p>\xcd\xe0\xe1\xe5\xf0\xe5\xe6\xed\xe0\xff in the evening.</p>',
      'latin1',
    );
    const file = await bringIn('page.html', html);
    expect(file.report.encoding).toBe('windows-1251');
    expect(file.document.fields.headline).toBe('Наб');
  });

  it('stays UTF-8 where one letter of a long text is broken', async () => {
    const broken = Buffer.concat([Buffer.from(words, 'utf8'), Buffer.from([0xc3])]);
    const file = await bringIn('story.txt', broken);
    expect(file.report.encoding).toBe('utf-8');
    expect(file.report.notes.join()).toContain('could not be read');
  });
});

it.each([
  ['{\\rtf1 Words.\\par More.\\par}', 'x.txt', 'rtf'],
  ['<!doctype html><h1>Words</h1><p>More words.</p>', 'x.txt', 'html'],
  [
    '{"formatVersion":1,"fields":{"headline":"Words"},"body":{"root":{"type":"root","version":1,"children":[]}}}',
    'x.txt',
    'story',
  ],
  ['# Words\n\nMore [words](https://ok.example/).', 'clipboard', 'md'],
  ['Words\n\n* not a list, an asterisk', 'x.txt', 'text'],
])('knows %s by what stands in it', async (source, name, format) => {
  expect((await bringIn(name, source)).report.format).toBe(format);
});

it('keeps the cells of a table in their order, on a line for each row', async () => {
  const file = await bringIn(
    'table.html',
    '<h1>Crossings</h1><p>Two years of them.</p><table><caption>By year</caption><tr><th>Year<th>Crossings<th>Note</tr>' +
      '<tr><td>2024</td><td><p>611</p><p>(of 730)</p></td><td><ul><li>fog</li><li>strike</li></ul></td></tr>' +
      '<tr><td>2025</td><td><div>702</div></td><td>a<br>b</td></tr></table><p>That was all of it.</p>',
  );
  expect(outline(file).map(([, words]) => words)).toEqual([
    'Two years of them.',
    'By year',
    'Year | Crossings | Note',
    '2024 | 611 / (of 730) | fog / strike',
    '2025 | 702 | a / b',
    'That was all of it.',
  ]);
  expect(file.report.toConfirm.map(({ message }) => message).join()).toContain('A table became lines of text');
});
