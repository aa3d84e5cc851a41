import { describe, expect, it } from 'vitest';
import { initialsOf, personOf, profileErrors, profileForm } from '../../../renderer/features/settings/profile-form.ts';
import { newLinkRow, readShellForm, shellForm } from '../../../renderer/features/settings/shell-form.ts';
import { emptyShell, siteShellSchema, type SiteShell } from '../../../shared/document/site-shell.ts';

const full: SiteShell = {
  ...emptyShell(),
  siteName: 'The Ellory Courier',
  baseUrl: 'https://ellory.example/',
  timeZone: 'Europe/Oslo',
  regions: [{ title: 'The north', url: 'https://ellory.example/north' }],
  city: 'Port Ellory',
  temperature: { degrees: -3.5, unit: 'C', takenAt: '2026-11-24T09:30:45.000Z' },
  notice: { text: 'Storm tonight.', from: '2026-11-24T06:00:00.000Z', to: null },
};
const read = (patch: Partial<ReturnType<typeof shellForm>>, before = full) =>
  readShellForm({ ...shellForm(before), ...patch }, before);

describe('the form of the masthead', () => {
  it('gives back what it was made from, seconds and all', () => {
    expect(read({})).toEqual({ shell: siteShellSchema.parse(full) });
    expect(read({}, emptyShell())).toEqual({ shell: emptyShell() });
  });

  it('takes degrees as people type them', () => {
    for (const [typed, degrees] of [
      ['−4', -4],
      ['12,5', 12.5],
      ['7 °', 7],
    ] as const) {
      expect(read({ degrees: typed })).toMatchObject({ shell: { temperature: { degrees } } });
    }
    expect(read({ degrees: 'warm' })).toMatchObject({ errors: { degrees: expect.any(String) } });
    expect(read({ degrees: '900' })).toMatchObject({ errors: { degrees: expect.any(String) } });
  });

  it('keeps no theme whose colours are too close, nor a logo without words', () => {
    const { theme } = full;
    const pale = { ...theme, dark: { ...theme.dark, link: '#222222' } };
    expect(read({ theme: pale })).toEqual({ errors: { theme: expect.stringContaining('too close') } });
    const media = { sha256: 'a'.repeat(64), mediaType: 'image/png', name: 'logo.png', bytes: 1 };
    expect(read({ theme: { ...theme, logo: { media, alt: ' ' } } })).toEqual({ errors: { logo: expect.any(String) } });
    const other = { ...theme, light: { ...theme.light, paper: '#ffffff' } };
    expect(read({ theme: other })).toMatchObject({ shell: { theme: other } });
  });

  it('asks when a temperature was taken', () => {
    expect(read({ takenAt: '' })).toMatchObject({ errors: { takenAt: expect.any(String) } });
    expect(read({ degrees: '', takenAt: '' })).toMatchObject({ shell: { temperature: null } });
  });

  it('takes no moment that is none', () => {
    expect(read({ takenAt: 'this morning' })).toMatchObject({ errors: { takenAt: expect.stringContaining('A day') } });
    expect(read({ noticeFrom: '2026-11-24' })).toMatchObject({ errors: { noticeFrom: expect.any(String) } });
    expect(read({ noticeFrom: '2026-11-24 18:00' })).toMatchObject({ shell: { notice: { text: 'Storm tonight.' } } });
  });

  it('leaves out rows that are empty, and names the one with a bad address', () => {
    const rows = [newLinkRow(), newLinkRow('Home', 'ellory.example')];
    expect(read({ regions: rows })).toMatchObject({ errors: { 'regions.1.url': expect.any(String) } });
    expect(read({ regions: [newLinkRow()] })).toMatchObject({ shell: { regions: [] } });
  });

  it('refuses a notice that ends before it starts, and a time zone that does not exist', () => {
    expect(read({ noticeTo: '2020-01-01T00:00' })).toMatchObject({ errors: { noticeTo: expect.any(String) } });
    expect(read({ timeZone: 'Atlantis/Main' })).toMatchObject({ errors: { timeZone: expect.any(String) } });
  });

  it('closes the base address with a slash', () => {
    expect(read({ baseUrl: 'https://ellory.example/news' })).toMatchObject({
      shell: { baseUrl: 'https://ellory.example/news/' },
    });
  });
});

describe('who is writing', () => {
  it.each([
    ['Ada Voll', 'AV'],
    ['  maren  van der oakhurst ', 'MVDO'],
    ['Anne-Lise Øst', 'ALØ'],
    ['“Tobin” Reyl', 'TR'],
    ['', ''],
  ])('has initials made of the name: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('keeps initials that were typed', () => {
    expect(personOf({ name: ' Ada Voll ', initials: 'voll', role: 'editor' })).toEqual({
      name: 'Ada Voll',
      initials: 'voll',
      role: 'editor',
    });
  });

  it('asks for a name and for initials that fit', () => {
    expect(Object.keys(profileErrors(profileForm(null)))).toEqual(['name', 'initials']);
    expect(profileErrors({ name: 'Ada', initials: 'ABCDEFGHI', role: 'editor' })).toHaveProperty('initials');
    expect(profileErrors({ name: 'Ada', initials: null, role: 'editor' })).toEqual({});
  });
});
