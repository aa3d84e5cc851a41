import { describe, expect, it } from 'vitest';
import { contextOf, findings, storyOf } from './checking.ts';

const twoWays = (...paragraphs: string[]): string[] =>
  findings('name-two-ways', storyOf(paragraphs)).map(({ found, fix }) => `${found} → ${fix ?? '?'}`);

describe('names spelled two ways', () => {
  it.each<[string[], string[]]>([
    [['Edda Varnholt spoke.', 'Then Varnholt left.', 'Later Varnhold came back.'], ['Varnhold → Varnholt']],
    [['Varnholt spoke to Varnohlt.', 'So Varnholt left.'], ['Varnohlt → Varnholt']],
    [['It was in Ottowa.', 'Ottawa paid.'], ['Ottowa → Ottawa']],
    [['Catherine Varnholt spoke.', 'Katherine Varnholt left.', 'Catherine Varnholt slept.'], ['Katherine → Catherine']],
    [['Philip Okafor spoke.', 'Phillip Okafor left.'], ['Phillip → ?']],
    [['Mary Johnson spoke.', 'Mary Johnston left.', 'Mary Johnson slept.'], ['Johnston → Johnson']],
    [['Inès Cotér spoke of Coter.', 'Cotér left.'], ['Coter → Cotér']],
    [['Neil MacReady spoke.', 'So Macready left.', 'MacReady slept.'], ['Macready → MacReady']],
  ])('finds %j', (paragraphs, found) => expect(twoWays(...paragraphs)).toEqual(found));

  it.each<[string[]]>([
    [['Volodymyr Varensky and Olena Varenska spoke.']],
    [['Hansen met Jansen, and Keller met Heller.']],
    [['Jane Brown met Tom Browne.']],
    [['Peter Andersen met Paul Anderson. Andersen left, Anderson stayed.']],
    [['The Arvennians of Arvennia speak Arvennian.']],
    [['Two Varnholts and one Varnholt came. Varnholt’s boat sank.']],
    [['Latino and Latina voters in Austria and Australia; Niger and Nigeria; Iran and Iraq.']],
    [['Tibetan Buddhist, Tibetan Buddhism, North Korean, North Koreas.']],
    [['A Far-Left plan, the Far-left said.']],
    [["O’Varnell spoke to O'Varnell."]],
    [['The Council asked for Counsel.']],
    [['NATO met NAFTA, and PACs met Pacs.']],
    [['Maria Rossi met Mario Rossi.']],
    [['Johnson met Johnston.']],
  ])('leaves alone: %j', (paragraphs) => expect(twoWays(...paragraphs)).toEqual([]));

  it('looks into captions, bylines and the headline, and prefers the spelling that the newsroom has', () => {
    const story = storyOf(['Varnhold spoke. Varnhold left.'], { byline: 'Edda Varnholt', headline: 'Varnhold goes' });
    const context = contextOf({ names: ['Edda Varnholt'] });
    const found = findings('name-two-ways', story, context);
    expect(found.map(({ field, found: words, fix }) => [field, words, fix])).toEqual([
      ['headline', 'Varnhold', 'Varnholt'],
      ['text', 'Varnhold', 'Varnholt'],
      ['text', 'Varnhold', 'Varnholt'],
    ]);
  });
});

const early = (...paragraphs: string[]): string[] =>
  findings('surname-first', storyOf(paragraphs)).map(({ blockId, found }) => `${blockId} ${found}`);

describe('a surname before the full name', () => {
  it.each<[string[], string[]]>([
    [['The letter came from Varnholt.', 'Edda Varnholt, a clerk, had written it.'], ['p0 Varnholt']],
    [['Then Okafor spoke.', 'It was Mary Okafor who asked.', 'Okafor left.'], ['p0 Okafor']],
    [['Mr. Varnholt said no.', 'Dr. Anton Varnholt left.'], ['p0 Varnholt']],
    [['Then Reyl spoke. The clerk is Tobin Reyl, 45.'], ['p0 Reyl']],
  ])('finds %j', (paragraphs, found) => expect(early(...paragraphs)).toEqual(found));

  it.each<[string[]]>([
    [['Edda Varnholt, a clerk, spoke.', 'Varnholt left.']],
    [['“Varnholt wrote it,” he said.', 'Edda Varnholt, a clerk, had.']],
    [['The Varnholt report came.', 'Edda Varnholt, a clerk, wrote it.']],
    [['The Varnholts came.', 'Edda Varnholt, a clerk, spoke.']],
    [['Varnholt Street is long.', 'Edda Varnholt, a clerk, lives there.']],
    [['Then Canada paid.', 'Health Canada said so.']],
    [['He went to Washington.', 'George Washington said so.']],
    [['It was up the Hill.', 'Jane Hill said so.']],
    [['Then García Márquez spoke.', 'Gabriel García Márquez said so.']],
    [['Hunter Varnholt spoke.', 'Varnholt left.', 'Joe Varnholt, 80, stayed.']],
    [['The younger Varnholt spoke.', 'Joe Varnholt, 80, stayed.']],
    [['New York, the Supreme Court and Prime Minister Hollin said so. Hollin left.']],
  ])('leaves alone: %j', (paragraphs) => expect(early(...paragraphs)).toEqual([]));

  it('takes the deck for an introduction, and a headline’s surname for no offence', () => {
    expect(
      findings(
        'surname-first',
        storyOf(['Varnholt left.', 'Edda Varnholt, a clerk, spoke.'], { headline: 'Varnholt goes' }),
      ),
    ).toHaveLength(1);
    const told = { deck: 'Edda Varnholt, a clerk, goes.' };
    expect(findings('surname-first', storyOf(['Varnholt left.', 'Edda Varnholt, a clerk, spoke.'], told))).toEqual([]);
  });
});
