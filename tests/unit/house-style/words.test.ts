import { describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../shared/domain/house-style/spelling/dictionary-for.ts';
import { contextOf, dictionary, findings, fixedBy, foundIn, storyOf } from './checking.ts';

describe('spelling', () => {
  it.each([
    ['They recieve the goverment papers.', ['recieve', 'goverment']],
    ['Accomodation was scarce.', ['Accomodation']],
    ['The untill-now unknown boat.', ['untill']],
  ])('finds %j', (text, found) => expect(foundIn('spelling', text)).toEqual(found));

  it.each([
    'Varnholt, Okafor and Reyl went to Hollin. Varnholt’s boat sank.',
    'Zelenskyy spoke. Batchelor left.',
    'NATO, the NHLPA, COVID-19, B2B, 21st, G7 and an iPhone.',
    'Unelected, newsworthy, re-elected, anti-war and postwar aides in a newsroom-wide vote.',
    'A well-intentioned, single-handedly built no-brainer.',
    'The whistleblower’s résumé, vis-à-vis and a fait accompli.',
    'Ask desk@courier.example or #ferrystrike or @hollinferry about survey_final.pdf.',
    '“Le gouvernement a décidé de retirer le navire,” dit-il.',
    'He was “witness[ing]” it, d***ed and lookin’ on.',
    'Colour, centre, organize and cheque.',
    'Menwere here.',
  ])('leaves alone: %s', (text) => expect(foundIn('spelling', text)).toEqual([]));

  it('follows the language of the story', () => {
    expect(dictionaryFor('en')).toBe('en');
    expect(dictionaryFor('en-US')).toBe('en');
    expect(dictionaryFor('en-CA')).toBe('en-ca');
    expect(dictionaryFor('en-AU')).toBe('en-gb');
    expect(dictionaryFor('fr')).toBeUndefined();
    expect(dictionaryFor('enm')).toBeUndefined();
    expect(foundIn('spelling', 'A colour and a color.', contextOf({ dictionary: 'en' }))).toEqual(['colour']);
    expect(foundIn('spelling', 'A colour and a color.', contextOf({ dictionary: 'en-gb' }))).toEqual(['color']);
  });

  it('knows the house’s own words and the newsroom’s names', () => {
    const context = contextOf({ style: { words: ['floofy'] }, names: ['Tobin van Reylkamp'] });
    expect(foundIn('spelling', 'A floofy reylkamp and a floofly Reylkamp.', context)).toEqual(['reylkamp', 'floofly']);
  });

  it('suggests what was meant', () => {
    expect(dictionary().suggest('recieve')[0]).toBe('receive');
    expect(dictionary().suggest('crew’z')).toContain("crew's");
  });
});

describe('the words of the house', () => {
  it.each([
    ['Send an e-mail. E-mails came.', 'Send an email. Emails came.'],
    ['They went to KIEV and Kiev.', 'They went to KIEV and Kyiv.'],
    ['A lot or alot.', 'A lot or a lot.'],
    ['The firm’s Web site. Web sites are many.', 'The firm’s website. Websites are many.'],
  ])('spells %j the house’s way', (text, fixed) => expect(fixedBy('house-spelling', text)).toBe(fixed));
  it.each(['Chicken Kiev and Dynamo Kiev.', 'See https://e-mail.example/', 'Malright and salt', 'An email.'])(
    'leaves alone: %s',
    (text) => expect(foundIn('house-spelling', text)).toEqual([]),
  );

  it('lets people say what the house does not', () => {
    expect(fixedBy('words-to-avoid', 'Whilst they utilize it in order to win.')).toBe('While they use it to win.');
    expect(foundIn('words-to-avoid', '“Whilst we utilize it,” she said.')).toEqual([]);
    const style = { avoid: [{ words: 'quite', instead: ['rather', 'very'], reason: '', except: [] }] };
    expect(findings('words-to-avoid', storyOf(['It was quite so.']), contextOf({ style }))).toMatchObject([
      { fix: null, message: 'Better: “rather” or “very”.' },
    ]);
  });
});
