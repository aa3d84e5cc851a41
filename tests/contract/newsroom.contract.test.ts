import { expect, it } from 'vitest';
import { emptyBlock } from '../../shared/document/blocks/empty-block.ts';
import { storyOf } from '../fixtures/documents.ts';
import { overEveryCarrier } from './carriers.ts';

overEveryCarrier('newsroom', (at) => {
  it('keeps settings', async () => {
    const { shell } = await at.client.newsroom.getNewsroom({});
    await at.client.newsroom.setShell({ shell: { ...shell, siteName: 'The Northern Ledger', city: 'Port Ansel' } });
    await at.client.newsroom.setPreference({ key: 'theme', value: { scheme: 'dark' } });
    expect((await at.client.newsroom.getNewsroom({})).shell).toMatchObject({
      siteName: 'The Northern Ledger',
      city: 'Port Ansel',
    });
    expect(await at.client.newsroom.getPreference({ key: 'theme' })).toEqual({ value: { scheme: 'dark' } });
    expect(await at.client.newsroom.getPreference({ key: 'never' })).toEqual({ value: null });
  });

  it('keeps every masthead with its day', async () => {
    const { shell } = await at.client.newsroom.getNewsroom({});
    await at.client.newsroom.setShell({ shell: { ...shell, city: 'Port Ansel' } });
    await at.client.newsroom.setShell({ shell: { ...shell, city: 'Hollin' } });
    const { records, presentHash } = await at.client.newsroom.listShellRecords({});
    expect(records[0]).toMatchObject({ hash: presentHash, changed: ['city'] });
    const earlier = records[1]?.hash ?? '';
    expect((await at.client.newsroom.getShell({ at: { hash: earlier } })).shell.city).toBe('Port Ansel');
    const moment = records[0]?.validFrom ?? '';
    expect((await at.client.newsroom.getShell({ at: { moment } })).shell.city).toBe('Hollin');
    await expect(at.client.newsroom.getShell({ at: { hash: '00000000' } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('says what is wrong with a theme, and keeps none that readers can’t read', async () => {
    const { shell } = await at.client.newsroom.getNewsroom({});
    expect(await at.client.newsroom.checkTheme({ theme: shell.theme })).toEqual({ faults: [] });
    const theme = { ...shell.theme, light: { ...shell.theme.light, ink: '#cccccc' }, stylesheet: '@import "a.css";' };
    const { faults } = await at.client.newsroom.checkTheme({ theme });
    expect(faults.at(-1)).toMatchObject({ of: 'stylesheet', line: 1 });
    await expect(at.client.newsroom.setShell({ shell: { ...shell, theme } })).rejects.toMatchObject({
      code: 'validation',
      details: { problems: faults.map(({ message }) => message) },
    });
    expect((await at.client.newsroom.getNewsroom({})).shell.theme).toEqual(shell.theme);
  });

  it('lists the names that stories use as names', async () => {
    const pullQuote = { ...emptyBlock('pull-quote'), text: 'We lost.', attribution: 'Edda Varnholt, clerk' };
    const document = storyOf(['Words.'], {
      byline: [{ name: 'Ines Okafor', role: 'Reporter', url: '' }],
      tags: ['Hollin'],
    });
    document.body.root.children.push(pullQuote);
    await at.client.articles.createFromDocument({ document });
    const { names } = await at.client.newsroom.listNames({});
    expect(names).toEqual(expect.arrayContaining(['Ines Okafor', 'Hollin', 'Edda Varnholt, clerk']));
    expect(names).not.toContain('');
  });

  it('remembers who is writing, and refuses a person without a name', async () => {
    const profile = { name: 'Ada Quill', initials: 'AQ', role: 'editor' as const };
    await at.client.newsroom.setProfile({ profile });
    expect((await at.client.newsroom.getNewsroom({})).profile).toEqual(profile);
    await expect(at.client.newsroom.setProfile({ profile: { ...profile, name: '  ' } })).rejects.toMatchObject({
      code: 'validation',
    });
    expect((await at.client.newsroom.getNewsroom({})).profile).toEqual(profile);
  });

  it('asks the desktop for a place, to show a file and to open a link', async () => {
    expect(await at.client.newsroom.choosePath({ purpose: 'backup', suggestedName: 'newsroom.zip' })).toEqual({
      path: null,
    });
    expect(await at.client.newsroom.revealPath({ path: '/stories' })).toEqual({});
    expect(await at.client.newsroom.openLink({ url: 'https://newsroom.example/' })).toEqual({});
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'app://copydesk/', 'https:', 'newsroom.example', ''])(
    'opens no link like “%s”',
    async (url) => {
      await expect(at.client.newsroom.openLink({ url })).rejects.toMatchObject({ code: 'forbidden' });
    },
  );
});
