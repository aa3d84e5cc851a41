import { describe, expect, it } from 'vitest';
import { sentences } from '../../../shared/domain/house-style/reading/sentences.ts';
import { contextOf, findings, storyOf } from './checking.ts';

const split = (text: string): string[] =>
  sentences({ field: 'text', role: 'prose', text }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
    ['“We lost.” He left.', ['“We lost.”', 'He left.']],
    ['Mr. Varnholt met Dr. Reyl at St. Anne.', ['Mr. Varnholt met Dr. Reyl at St. Anne.']],
    ['The U.S. Senate met. The U.S. The end.', ['The U.S. Senate met.', 'The U.S.', 'The end.']],
    [
      'It came at 9 a.m. Monday. It left at 5 p.m. The quay was empty.',
      ['It came at 9 a.m. Monday.', 'It left at 5 p.m.', 'The quay was empty.'],
    ],
    [
      'It cost 3.5 million. No. 4 sank. He said no. Then left.',
      ['It cost 3.5 million.', 'No. 4 sank.', 'He said no.', 'Then left.'],
    ],
    ['J. R. Varnholt spoke.', ['J. R. Varnholt spoke.']],
    ['One\nTwo', ['One', 'Two']],
    ['See https://courier.example/a.B and go. Then stop.', ['See https://courier.example/a.B and go.', 'Then stop.']],
    ['“Really?” she asked.', ['“Really?” she asked.']],
    ['', []],
  ])('parts %j', (text, parts) => expect(split(text)).toEqual(parts));

  it('finds long ones on request', () => {
    const long = `Word ${'word '.repeat(39)}end.`;
    expect(findings('long-sentence', storyOf([`Short. ${long}`]))).toMatchObject([
      { start: 7, message: 'This sentence has 41 words.' },
    ]);
    expect(
      findings('long-sentence', storyOf([long]), contextOf({ style: { limits: { headline: 100, sentence: 50 } } })),
    ).toEqual([]);
  });
});
