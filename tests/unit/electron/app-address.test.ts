import { describe, expect, it } from 'vitest';
import { isAppUrl, isWebLink, mayCall } from '../../../electron/main/app-address.ts';

describe('who may call', () => {
  it('answers the top frame of the program’s own interface', () => {
    expect(mayCall({ url: 'app://copydesk/', parent: null })).toBe(true);
    expect(mayCall({ url: 'app://copydesk/index.html?x=1#story', parent: null })).toBe(true);
  });

  it.each([
    ['a frame within the page', { url: 'app://copydesk/', parent: {} }],
    ['another site', { url: 'https://copydesk.example/', parent: null }],
    ['another host of the scheme', { url: 'app://elsewhere/', parent: null }],
    ['a host that only begins like ours', { url: 'app://copydesk.example/', parent: null }],
    ['a user name before the host', { url: 'app://someone@copydesk/', parent: null }],
    ['a port', { url: 'app://copydesk:80/', parent: null }],
    ['a file', { url: 'file:///copydesk/', parent: null }],
    ['a page written from data', { url: 'data:text/html,app://copydesk/', parent: null }],
    ['a blob of ours', { url: 'blob:app://copydesk/1234', parent: null }],
    ['an empty frame', { url: '', parent: null }],
    ['a frame that is gone', null],
  ])('refuses %s', (_what, frame) => expect(mayCall(frame)).toBe(false));
});

describe('what may be opened outside', () => {
  it('takes web addresses', () => {
    expect(isWebLink('https://weather.example/today')).toBe(true);
    expect(isWebLink('http://weather.example')).toBe(true);
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://copydesk/',
    'smb://server/share',
    'mailto:a@b.example',
    '',
  ])('refuses %j', (address) => expect(isWebLink(address)).toBe(false));

  it('knows its own address', () => expect(isAppUrl('app://copydesk/media/1')).toBe(true));
});
