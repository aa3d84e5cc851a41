import { expect, lookingTest as test } from './desktop-test.ts';

// Why one after the other: they share one program.
test.describe.configure({ mode: 'default' });

const QUERY = { method: 'newsroom.getNewsroom', input: {}, clientId: 'test-driver' };
const APP = 'app://copydesk/';

test('the window is shut: isolated, sandboxed, without Node', async ({ desktop }) => {
  const [window] = desktop.callsOf('BrowserWindow') as { webPreferences: Record<string, unknown> }[];
  expect(window?.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the page sees two functions of the program, can’t change them, and sees nothing of Node', async ({ desktop }) => {
  const seen = await desktop.page.evaluate(() => {
    const own = window as unknown as Record<string, unknown>;
    const bridge = window.copydesk;
    try {
      Object.assign(bridge, { invoke: () => 'stolen' });
    } catch {
      // Why: a frozen object may throw or stay silent; what counts is what it is afterwards.
    }
    return {
      names: Object.keys(bridge),
      frozen: Object.isFrozen(bridge),
      changed: String(bridge.invoke).includes('stolen'),
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in own,
      ),
    };
  });
  expect(seen).toEqual({ names: ['invoke', 'subscribe'], frozen: true, changed: false, node: [] });
});

test('only the top frame of the program’s own page is answered', async ({ desktop }) => {
  const answer = (url: string, isTop = true) => desktop.callFrom({ url, isTop }, QUERY);
  expect(await answer(APP)).toMatchObject({ value: { ok: true } });
  for (const url of [
    'https://news.example/',
    'app://other/',
    'http://copydesk/',
    'file:///index.html',
    'about:blank',
    '',
  ])
    expect(await answer(url), url).toMatchObject({ value: { ok: false, error: { code: 'forbidden' } } });
  expect(await answer(APP, false)).toMatchObject({ value: { ok: false, error: { code: 'forbidden' } } });
  expect(desktop.log()).toContain('refused a call from elsewhere');
});

test('a frame inside the page has no way to the program', async ({ desktop }) => {
  const { page } = desktop;
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>inner</p>';
    frame.name = 'inner';
    document.body.append(frame);
  });
  await expect(page.frameLocator('iframe[name=inner]').getByText('inner')).toBeVisible();
  const inner = page.frame('inner');
  expect(await inner?.evaluate(() => 'copydesk' in window)).toBe(false);
});

test('the policy of the page lets no foreign script run and nothing be loaded from elsewhere', async ({ desktop }) => {
  const { page } = desktop;
  const broken = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const foreign = document.createElement('script');
    foreign.src = 'https://news.example/x.js';
    document.body.append(foreign);
    const image = new Image();
    image.src = 'https://news.example/pixel.gif';
    await fetch('https://news.example/').catch(() => {});
    const form = document.createElement('form');
    form.action = 'https://news.example/';
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { directives: [...new Set(directives)].sort(), ran: 'ran' in window };
  });
  expect(broken.ran).toBe(false);
  expect(broken.directives).toEqual(['connect-src', 'form-action', 'img-src', 'script-src-elem']);
});

test('the page stays where it is', async ({ desktop }) => {
  const { page } = desktop;
  const before = page.url();
  for (const address of ['https://news.example/', 'http://127.0.0.1:1/', 'file:///etc/hostname']) {
    await page.evaluate((url) => {
      location.href = url;
    }, address);
    await page.waitForTimeout(200);
    expect(page.url(), address).toBe(before);
  }
  expect(desktop.callsOf('navigation refused')).toContainEqual({ url: 'https://news.example/', isMainFrame: true });
  expect(await page.evaluate((query) => window.copydesk.invoke(query), QUERY)).toMatchObject({ ok: true });
});

test('a frame inside the page goes nowhere else either', async ({ desktop }) => {
  const { page } = desktop;
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.name = 'wanderer';
    frame.srcdoc = '<p>at home</p>';
    document.body.append(frame);
  });
  await expect(page.frameLocator('iframe[name=wanderer]').getByText('at home')).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLIFrameElement>('iframe[name=wanderer]')!.removeAttribute('srcdoc');
    document.querySelector<HTMLIFrameElement>('iframe[name=wanderer]')!.src = 'https://news.example/';
  });
  await page.waitForTimeout(300);
  expect(page.frames().map((frame) => frame.url())).not.toContain('https://news.example/');
});

test('no page opens a window; a web link goes to the system’s browser, anything else nowhere', async ({ desktop }) => {
  const { page } = desktop;
  const open = (url: string) => page.evaluate((address) => void window.open(address), url);
  await open('https://news.example/story');
  await expect.poll(() => desktop.callsOf('shell.openExternal')).toEqual(['https://news.example/story']);
  for (const url of ['file:///etc/passwd', 'app://copydesk/', 'about:blank', 'data:text/html,x']) await open(url);
  await expect.poll(() => desktop.callsOf('window.open refused').length).toBeGreaterThanOrEqual(2);
  expect(desktop.callsOf('shell.openExternal')).toEqual(['https://news.example/story']);
  await expect.poll(() => page.context().pages().length).toBe(1);
});

test('the port opens web links and nothing else', async ({ desktop }) => {
  const openLink = (url: string) =>
    desktop.page.evaluate(
      (address) =>
        window.copydesk.invoke({
          method: 'newsroom.openLink',
          input: { url: address, commandId: crypto.randomUUID() },
          clientId: 'test-driver',
        }),
      url,
    );
  expect(await openLink('https://news.example/')).toMatchObject({ ok: true });
  for (const url of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://copydesk/',
    'smb://news.example/share',
    'mailto:x@y.z',
  ])
    expect(await openLink(url), url).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  expect(desktop.callsOf('shell.openExternal')).toEqual(['https://news.example/']);
});

test('every permission is refused but writing what the person copies', async ({ desktop }) => {
  const asked = [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'usb',
    'hid',
    'midi',
  ];
  for (const permission of asked)
    expect(await desktop.askPermission(permission), permission).toEqual({ request: false, check: false });
  expect(await desktop.askPermission('clipboard-sanitized-write')).toEqual({ request: true, check: true });
});

test('what the page sends is checked before anything is done with it', async ({ desktop }) => {
  const calls = [
    null,
    7,
    'newsroom.getNewsroom',
    {},
    { ...QUERY, method: 'newsroom.constructor' },
    { ...QUERY, extra: 1 },
  ];
  for (const call of calls) {
    const answer = await desktop.page.evaluate((sent) => window.copydesk.invoke(sent), call);
    expect(answer, JSON.stringify(call)).toMatchObject({ ok: false, error: { code: 'validation' } });
  }
});
