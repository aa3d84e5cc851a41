import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AppEvent } from '../../shared/contract/events.ts';
import { openTestLoopback } from '../support/loopback-server.ts';

let loopback: Awaited<ReturnType<typeof openTestLoopback>>;
beforeAll(async () => {
  loopback = await openTestLoopback();
});
afterAll(async () => await loopback.close());

/** A window's stream of events. */
function listen(clientId: string) {
  const waiting: ((event: AppEvent) => void)[] = [];
  const opened = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const headers = { cookie: loopback.cookie };
  const path = `/events?clientId=${clientId}`;
  request({ host: '127.0.0.1', port: loopback.server.port, path, headers, agent: false }, (response) => {
    opened.resolve();
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages.filter((part) => part.startsWith('data: '))) {
        const event = JSON.parse(message.slice('data: '.length)) as AppEvent;
        for (const take of waiting) take(event);
      }
    });
    response.on('end', ended.resolve).on('error', () => ended.resolve());
  }).end();
  return {
    opened: opened.promise,
    ended: ended.promise,
    next: (name: AppEvent['name']) =>
      new Promise<AppEvent>((resolve) => waiting.push((event) => event.name === name && resolve(event))),
  };
}

const call = (method: string, input: object, clientId: string) =>
  loopback.ask({
    method: 'POST',
    path: '/rpc',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method, input: { commandId: crypto.randomUUID(), ...input }, clientId }),
  });

it('tells every window what one of them did', async () => {
  const windows = ['one', 'two'].map(listen);
  await Promise.all(windows.map(({ opened }) => opened));
  const told = Promise.all(windows.map(({ next }) => next('articleCreated')));
  await call('articles.createArticle', { fields: { headline: 'Ferry resumes' } }, 'one');
  for (const event of await told) {
    expect(event.payload).toMatchObject({ clientId: 'one', summary: { headline: 'Ferry resumes' } });
  }
  expect(loopback.server.clientIds().sort()).toEqual(['one', 'two']);
});

it('asks its windows for their last words and waits for those that answer', async () => {
  const windows = ['three', 'four'].map(listen);
  await Promise.all(windows.map(({ opened }) => opened));
  const asked = windows[0]!.next('closeRequested').then(() => call('windows.readyToClose', {}, 'three'));
  expect(await loopback.core.requestClose(['three', 'four'], 400)).toEqual(['four']);
  await asked;
});

it('refuses a stream without the name of its window', async () => {
  expect((await loopback.ask({ path: '/events' })).status).toBe(400);
});
