import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../electron/core/import/ledger.ts';
import { manuscript } from '../../fixtures/import/word-file.ts';
import { bringIn, fixture, pageWords, unaccounted } from './import.ts';

describe('every word of a source is in the story or in the report', () => {
  it.each(['page-copy.txt'])('of %s', async (name) => {
    const text = fixture(name).toString('utf8');
    expect(unaccounted(await bringIn(name, text), wordsOf(text))).toEqual([]);
  });

  it.each(['news-page.html', 'microdata-page.html', 'untold-page.html', 'google-docs-paste.html'])(
    'of %s',
    async (name) => {
      const html = fixture(name).toString('utf8');
      expect(unaccounted(await bringIn(name, html), pageWords(html))).toEqual([]);
    },
  );

  it('of a Markdown text', async () => {
    const text = fixture('notes.md').toString('utf8');
    expect(unaccounted(await bringIn('notes.md', text), wordsOf(text))).toEqual([]);
  });

  it('of a Word file', async () => {
    const words =
      'Draft 3, not for publication Check the tonnage. The winter the boat stayed Hollin kept its ferry running with a raffle and a loan ' +
      'By Maren Oakhurst and Tobin Reyl The boat left at six, as it had every morning since 1998. The survey says otherwise. It cost 3.1 million crowns. ' +
      'Nobody knows who paid. What it took a raffle of a rowing boat a loan from eleven families WATCH The raffle Duration 2:05 Eleven families, one boat. ' +
      'The raffle’s first prize. Tobin Reyl The Courier Year Crossings 2024 611 2025 702 We sold every ticket twice, and gave half the money back. ' +
      'We were told to wait. We waited. Edda Varnholt, harbour clerk Do you know more? Write to the desk.';
    expect(unaccounted(await bringIn('a.docx', manuscript()), wordsOf(words))).toEqual([]);
  });

  it('of RTF', async () => {
    const words =
      'Wire copy of Ferry talks end without a word By Samir Quell The talks ended on Tuesday at café Nord after nine hours and one meal We said nothing said ' +
      'Casper Lunde and left The quay is called Наб In Cyrillic bytes it is Набережная What was on the table a second crew a new ramp See the papers for more ' +
      'Section 12 of the act Year Crossings 2025 702 hidden words Plain again struck words Second line Check the name Last words without an end';
    expect(unaccounted(await bringIn('a.rtf', fixture('wire-story.rtf')), wordsOf(words))).toEqual([]);
  });
});

it('is told of by a report that lost a line', async () => {
  const file = await bringIn('page-copy.txt', fixture('page-copy.txt'));
  const lines = file.report.lines.filter((_, at) => at !== 20);
  const shortened = { ...file, report: { ...file.report, lines } };
  expect(unaccounted(shortened, wordsOf(fixture('page-copy.txt').toString('utf8')))).not.toEqual([]);
  file.document.body.root.children.shift();
  expect(unaccounted(file, [])).not.toEqual([]);
});
