import { describe, expect, it } from 'vitest';
import { momentInZone, pageMoment } from '../../../shared/page/page-moment.ts';
import { printAirDate, printMoment } from '../../../shared/page/print-moment.ts';
import { ENGLISH } from '../../../shared/page/words/english.ts';
import { zoneName } from '../../../shared/page/words/zone-name.ts';

describe('a moment on the page', () => {
  it.each([
    ['2026-11-23T05:00:00+01:00', 'America/Toronto', '2026-11-23T05:00:00+01:00'],
    ['2026-11-23T04:00:00Z', 'Europe/Oslo', '2026-11-23T05:00:00+01:00'],
    ['2026-07-01T12:00:00Z', 'Europe/Oslo', '2026-07-01T14:00:00+02:00'],
    ['2026-01-01T02:00:00Z', 'America/St_Johns', '2025-12-31T22:30:00-03:30'],
    ['2026-11-23T05:00:00Z', 'UTC', '2026-11-23T05:00:00Z'],
    ['2026-11-23T05:00:00Z', 'Not/A_Zone', '2026-11-23T05:00:00Z'],
    ['2026-03-29T00:59:59.999Z', 'Europe/Oslo', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', 'Europe/Oslo', '2026-03-29T03:00:00+02:00'],
  ])('%s seen from %s is %s', (iso, zone, expected) => {
    expect(pageMoment(iso, zone).iso).toBe(expected);
    expect(Date.parse(pageMoment(iso, zone).iso)).toBe(Math.floor(Date.parse(iso) / 1000) * 1000);
  });

  it('goes by the site’s clock for what the site says itself', () => {
    expect(momentInZone('2026-11-23T05:00:00+01:00', 'America/Toronto').iso).toBe('2026-11-22T23:00:00-05:00');
  });

  it('is printed with its offset', () => {
    expect(printMoment(pageMoment('2026-11-23T05:00:00+01:00', 'UTC'), ENGLISH)).toBe(
      '<time datetime="2026-11-23T05:00:00+01:00">November 23, 2026, 5:00 UTC+1</time>',
    );
    expect(['Z', '-03:30', '+05:45', '+14:00'].map(zoneName)).toEqual(['UTC', 'UTC−3:30', 'UTC+5:45', 'UTC+14']);
  });
});

describe('an air date', () => {
  it.each([
    ['2022', '<time datetime="2022">2022</time>'],
    ['2022-05', '<time datetime="2022-05">May 2022</time>'],
    ['2022-05-14', '<time datetime="2022-05-14">May 14, 2022</time>'],
    ['2022~', 'about <time datetime="2022">2022</time>'],
    ['2022-05-14T20:15:00+02:00', '<time datetime="2022-05-14T20:15:00+02:00">May 14, 2022, 20:15 UTC+2</time>'],
  ])('%s is printed as it is known', (airedAt, html) => {
    expect(printAirDate(airedAt, ENGLISH, 'UTC')).toBe(html);
  });
});
