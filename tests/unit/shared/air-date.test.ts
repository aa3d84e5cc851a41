import { describe, expect, it } from 'vitest';
import { ageOf, isAirDate } from '../../../shared/domain/air-date.ts';

const now = new Date('2026-11-24T12:00:00Z');

describe('isAirDate', () => {
  it.each(['2022', '2022~', '2022-05', '2022-05-14', '2024-02-29', '2022-05-14T18:00:00-04:00', '2022-05-14T18:00Z'])(
    'takes %j',
    (text) => expect(isAirDate(text)).toBe(true),
  );
  it.each([
    '',
    '22',
    '2022-13',
    '2022-02-30',
    '2023-02-29',
    'May 2022',
    '2022-05-14T25:00:00Z',
    '2022-05-14T18:00',
    '2022/05/14',
  ])('refuses %j', (text) => expect(isAirDate(text)).toBe(false));
});

describe('ageOf', () => {
  it.each([
    ['2022-11-01', '4 years ago'],
    ['2022-11-25', '3 years ago'],
    ['2022', '4 years ago'],
    ['2022~', 'about 4 years ago'],
    ['2025-11-24', '1 year ago'],
    ['2025-11-25', '11 months ago'],
    ['2026-10-24', '1 month ago'],
    ['2026-11-23', '1 day ago'],
    ['2026-11-24', 'today'],
    ['2026-11', 'this month'],
    ['2026', 'this year'],
  ])('says of %j %j', (airedAt, age) => expect(ageOf(airedAt, now)).toBe(age));
  it('has none for what lies ahead or is no date', () =>
    expect(['2027', '2026-12', '2026-11-25', 'soon'].map((date) => ageOf(date, now))).toEqual(
      Array(4).fill(undefined),
    ));
});
