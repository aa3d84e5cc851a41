import { describe, expect, it } from 'vitest';
import { momentInZone } from '../../../shared/page/page-moment.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import { ENGLISH } from '../../../shared/page/words/english.ts';
import { wordsOf } from '../../../shared/page/words/words-of.ts';
import { sampleShell, sampleStory } from '../../support/page-bundles.ts';

const now = momentInZone('2026-11-01T17:05:00Z', 'UTC');

describe.each([
  ['fr-CA', '1er novembre 2026', '17 h 05 UTC', 'dimanche', '1 heure 2 minutes', 'moins 4 degrés Celsius'],
  ['es', '1 de noviembre de 2026', '17:05 UTC', 'domingo', '1 hora 2 minutos', 'menos 4 grados Celsius'],
  ['ar', '1 نوفمبر 2026', '17:05 UTC', 'الأحد', 'ساعة واحدة ودقيقتان', 'ناقص 4 درجات مئوية'],
  ['en', 'November 1, 2026', '17:05 UTC', 'Sunday', '1 hour 2 minutes', 'minus 4 degrees Celsius'],
])('the page’s own words in %s', (language, date, time, weekday, duration, temperature) => {
  it('say dates, times, durations and degrees as that language does', () => {
    const words = wordsOf(language);
    expect(words.isFallback).toBeUndefined();
    expect([words.date(now), words.time(now), words.weekday(0)]).toEqual([date, time, weekday]);
    expect([words.duration(3720), words.temperature(-4, 'C')]).toEqual([duration, temperature]);
  });

  it('are there for everything', () => {
    const said = Object.entries(wordsOf(language)).filter(([, value]) => value === '');
    expect(said).toEqual([]);
    if (language === 'en') return;
    const kept = Object.entries(wordsOf(language)).filter(
      ([name, value]) => typeof value === 'string' && value === ENGLISH[name as keyof typeof ENGLISH],
    );
    expect(kept.map(([name]) => name).filter((name) => !['pages', 'siteMenu', 'transcript'].includes(name))).toEqual(
      [],
    );
  });
});

it('marks English words as English on a page of a language that it has none in', () => {
  const story = sampleStory(({ fields }) => void (fields.language = 'de'));
  const options = {
    shell: { ...sampleShell(), language: 'de' },
    asOf: '2026-11-24T07:30:00Z',
    assets: { stylesheet: 'page.css', mediaUrl: () => 'media/x', captionText: () => undefined },
  };
  const page = renderPage(story, options);
  expect(page).toContain('<html lang="de"');
  for (const words of ['By', 'Published', 'Related', 'Transcript', 'Home', 'This page as of'])
    expect(page).toContain(`<span lang="en">${words}</span>`);
  expect(page).toMatch(/<time datetime="[^"]+" lang="en">November/);
  expect(page).toContain('<a class="skip" href="#story" lang="en">');
  const french = renderPage(
    sampleStory(({ fields }) => void (fields.language = 'fr')),
    options,
  );
  expect(french).toContain('Par <');
  expect(french).not.toContain('>Published');
});
