import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../shared/domain/house-style/reading/numbers.ts';
import { findings, storyOf } from './checking.ts';

describe('numbersIn', () => {
  it.each<[string, number[]]>([
    ['Twelve people, 640 islanders and 1,200 boats', [12, 640, 1200]],
    ['twenty-one and forty-five', [21, 45]],
    ['3.5 million and two hundred', [3_500_000, 200]],
    ['$12, 4%, 7:45, 21st, 2019-20, COVID-19, B2B, 3-2, #7', []],
  ])('reads %j', (text, values) => expect(numbersIn(text).map(({ value }) => value)).toEqual(values));
});

const ages = (...paragraphs: string[]): string[] =>
  findings('age-differs', storyOf(paragraphs)).map(({ found, message }) => `${found}: ${message}`);

describe('ages that differ', () => {
  it.each<[string[], string[]]>([
    [['Edda Varnholt, 45, spoke.', 'Varnholt, 46, left.'], ['46: “Varnholt” is 46 here and 45 before.']],
    [['Edda Varnholt, 45, spoke.', 'Then 44-year-old Varnholt left.'], ['44: “Varnholt” is 44 here and 45 before.']],
    [['Edda Varnholt (45) spoke.', 'Edda Varnholt is 54 years old.'], ['54: “Varnholt” is 54 here and 45 before.']],
    [['Edda Varnholt, aged 45, spoke.', 'Varnholt, who is 47, left.'], ['47: “Varnholt” is 47 here and 45 before.']],
  ])('finds %j', (paragraphs, found) => expect(ages(...paragraphs)).toEqual(found));
  it.each<[string[]]>([
    [['Edda Varnholt, 45, spoke.', 'Varnholt, 45, left.']],
    [['Edda Varnholt, 45, spoke.', 'Karl Varnholt, 12, left.', 'Varnholt, 45, stayed.']],
    [['Edda Varnholt, 45, was 12 at the time. Varnholt is 45 minutes late.']],
    [['On Nov. 3, 45 boats left. On Nov. 4, 46 came.']],
    [['In Section 3, 45 boats; in Section 4, 46 boats.']],
  ])('leaves alone: %j', (paragraphs) => expect(ages(...paragraphs)).toEqual([]));
});

const differs = (headline: string, ...paragraphs: string[]): string[] =>
  findings('number-differs', storyOf(paragraphs, { headline })).map(({ found, message }) => `${found}: ${message}`);

describe('numbers that differ from the body', () => {
  it.each<[string, string[], string[]]>([
    ['12 dead in ferry fire', ['Thirteen people died on Monday.'], ['12: The headline has 12 where the body has 13.']],
    [
      'Ferry fire kills 12',
      ['The fire killed at least 13 people.'],
      ['12: The headline has 12 where the body has 13.'],
    ],
    ['640 islanders wait', ['The 650 islanders wait.'], ['640: The headline has 640 where the body has 650.']],
    ['Three hurt in crash', ['Four people were injured.'], ['Three: The headline has Three where the body has 4.']],
  ])('finds %j', (headline, paragraphs, found) => expect(differs(headline, ...paragraphs)).toEqual(found));
  it.each<[string, string[]]>([
    ['12 dead in ferry fire', ['Twelve people died.']],
    ['600 islanders wait', ['The 640 islanders wait.']],
    ['Nearly 650 islanders wait', ['The 640 islanders wait.']],
    ['8 people hurt', ['Three people were hurt on Monday, five people were hurt on Friday.']],
    ['Two ferries collide', ['Three ferries went to help the two vessels.']],
    ['Two ferries collide', ['Three ferries went to help.']],
    ['12 years later', ['It was 13 years ago.']],
    ['After Sept. 11, 2001 attacks', ['There were 4 attacks.']],
    ['11 million boats', ['The 11.4 million boats.']],
    ['12 boats', ['The islanders wait.']],
  ])('leaves alone: %j', (headline, paragraphs) => expect(differs(headline, ...paragraphs)).toEqual([]));
});
