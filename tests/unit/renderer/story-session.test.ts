import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StorySession } from '../../../renderer/features/story/story-session.ts';
import { createClient } from '../../../shared/contract/create-client.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { CopydeskClient } from '../../../shared/contract/contract.ts';
import { bodyOf } from '../../../shared/document/article-document.ts';
import { plainText } from '../../../shared/document/read/plain-text.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { paragraph, storyOf } from '../../fixtures/documents.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

/** A window over the real core: its client, its session, and its ear for what others do. */
interface Window {
  client: CopydeskClient;
  session: StorySession;
  /** Writes a paragraph at the end, as the editor would tell of it. */
  write(words: string): void;
  words(): string;
  close(): void;
}

let newsroom: TestCore;
let id: ArticleId;
const open: Window[] = [];

beforeEach(async () => {
  newsroom = await openTestCore();
  const document = storyOf(['The first paragraph.'], { headline: 'Two hands' });
  ({ id } = await newsroom.client.articles.createFromDocument({ document }));
});
afterEach(async () => {
  for (const window of open.splice(0)) window.close();
  await newsroom.close();
});

async function openWindow(name: string, { hears = true } = {}): Promise<Window> {
  const client = createClient((call) => newsroom.core.dispatch(call), name);
  const session = new StorySession(client.articles, await client.articles.getArticle({ id }));
  const unsubscribe = newsroom.core.subscribe((event) => {
    if (!hears) return;
    if (event.name === 'articleSaved' && event.payload.summary.id === id)
      void session.heardOf(event.payload.summary, event.payload.clientId === name);
    if (event.name === 'articleDeleted' && event.payload.id === id) session.wasDeleted();
  });
  const window: Window = {
    client,
    session,
    write: (words) => {
      const { document, epoch } = session.snapshot();
      session.bodyChanged(epoch, bodyOf([...document.body.root.children, paragraph(words)]));
    },
    words: () => plainText(session.snapshot().document),
    close: () => {
      unsubscribe();
      session.stop();
    },
  };
  open.push(window);
  return window;
}

const stored = async (): Promise<string> => plainText((await newsroom.client.articles.getArticle({ id })).document);
const everyVersion = async (): Promise<string> => {
  const { rows } = await newsroom.client.articles.listRevisions({ id });
  const all = await Promise.all(rows.map(({ id: revisionId }) => newsroom.client.articles.getRevision({ revisionId })));
  return all.map(({ document }) => plainText(document)).join('\n');
};
const until = (condition: () => boolean): Promise<void> => expect.poll(condition).toBe(true);

describe('one window', () => {
  it('saves what was written and says when', async () => {
    const window = await openWindow('one');
    window.write('More.');
    expect(window.session.snapshot().saveState.kind).toBe('saving');
    expect(await window.session.flush()).toBe(true);
    expect(window.session.snapshot().saveState).toMatchObject({ kind: 'saved' });
    expect(await stored()).toContain('More.');
  });

  it('takes its own saves for no news', async () => {
    const window = await openWindow('one');
    window.write('More.');
    await window.session.flush();
    expect(window.session.snapshot().epoch).toBe(0);
  });

  it('changes the status after the last words are saved, and goes on saving', async () => {
    const window = await openWindow('one');
    window.write('Ready words.');
    await window.session.changeStatus('ready');
    expect(await stored()).toContain('Ready words.');
    expect(window.session.snapshot().summary.status).toBe('ready');
    window.write('And later ones.');
    expect(await window.session.flush()).toBe(true);
    expect(await stored()).toContain('And later ones.');
  });

  it('brings an earlier version back with a new editor, and keeps the later one in the history', async () => {
    const window = await openWindow('one');
    await window.client.articles.saveVersion({ id, name: 'early' });
    window.write('The later words.');
    await window.session.flush();
    const { rows } = await window.client.articles.listRevisions({ id });
    const early = rows.find(({ name }) => name === 'early');
    if (!early) throw new Error('no version was kept');
    await window.session.restore(early.id);
    expect(window.words()).not.toContain('later words');
    expect(window.session.snapshot().epoch).toBe(1);
    expect(window.session.hasUnsavedWords()).toBe(false);
    expect(await everyVersion()).toContain('The later words.');
  });
});

describe('two windows', () => {
  it('one that has written nothing takes the other’s words over', async () => {
    const [first, second] = [await openWindow('first'), await openWindow('second')];
    first.write('From the first.');
    await first.session.flush();
    await until(() => second.words().includes('From the first.'));
    expect(second.session.snapshot().epoch).toBe(1);
    second.write('From the second.');
    expect(await second.session.flush()).toBe(true);
    await until(() => first.words().includes('From the second.'));
  });

  it('a change of status in the other is no conflict with words in this one', async () => {
    const [first, second] = [await openWindow('first'), await openWindow('second', { hears: false })];
    second.write('Written meanwhile.');
    await first.session.changeStatus('ready');
    await second.session.flush();
    await until(() => second.session.snapshot().saveState.kind === 'saved');
    expect(second.session.snapshot()).toMatchObject({ trouble: null, summary: { status: 'ready' } });
    expect(await stored()).toContain('Written meanwhile.');
  });

  async function quarrel(): Promise<{ first: Window; second: Window }> {
    const [first, second] = [await openWindow('first'), await openWindow('second')];
    second.write('Second hand.');
    first.write('First hand.');
    await first.session.flush();
    await second.session.flush();
    await until(() => second.session.snapshot().trouble?.kind === 'conflict');
    return { first, second };
  }

  it('asks the one that comes second, and sends nothing until it is answered', async () => {
    const { second } = await quarrel();
    expect(second.session.snapshot().saveState).toEqual({ kind: 'conflict' });
    second.write('And a third line.');
    expect(await second.session.flush()).toBe(false);
    expect(second.session.hasUnsavedWords()).toBe(true);
    expect(await stored()).not.toContain('Second hand.');
  });

  it('keep mine: theirs stay in the history', async () => {
    const { first, second } = await quarrel();
    await second.session.keepMine();
    expect(second.session.snapshot()).toMatchObject({ trouble: null, saveState: { kind: 'saved' } });
    expect(await stored()).toContain('Second hand.');
    expect(await everyVersion()).toContain('First hand.');
    await until(() => first.words().includes('Second hand.'));
  });

  it('keep both: what each wrote is in the story, and neither is asked again', async () => {
    const { first, second } = await quarrel();
    first.write('First hand again.');
    await first.session.flush();
    second.write('Second hand again.');
    expect(second.session.snapshot().trouble).toMatchObject({ canKeepBoth: true });
    await second.session.keepBoth();
    expect(second.session.snapshot()).toMatchObject({ trouble: null, saveState: { kind: 'saved' } });
    for (const words of ['First hand.', 'First hand again.', 'Second hand.', 'Second hand again.'])
      expect(await stored()).toContain(words);
    await until(() => first.words().includes('Second hand again.'));
    first.write('On we go.');
    await first.session.flush();
    await until(() => second.words().includes('On we go.'));
  });

  it('can’t keep both where both rewrote one paragraph, and says so without losing either', async () => {
    const [first, second] = [await openWindow('first'), await openWindow('second')];
    const rewrite = ({ session }: Window, words: string): void => {
      const { document, epoch } = session.snapshot();
      const [block, ...others] = document.body.root.children;
      session.bodyChanged(epoch, bodyOf([{ ...paragraph(words), id: block!.id }, ...others]));
    };
    second.write('Second hand.');
    first.write('First hand.');
    await first.session.flush();
    await second.session.flush();
    await until(() => second.session.snapshot().trouble?.kind === 'conflict');
    rewrite(second, 'Rewritten here.');
    rewrite(first, 'Rewritten there.');
    await first.session.flush();
    await expect(second.session.keepBoth()).rejects.toMatchObject({ code: 'conflict' });
    expect(second.session.snapshot()).toMatchObject({
      trouble: { kind: 'conflict', canKeepBoth: false },
      saveState: { kind: 'conflict' },
    });
    expect(second.words()).toContain('Rewritten here.');
    expect(await stored()).toContain('Rewritten there.');
  });

  it('take theirs, with the newest of them; mine can be brought back, and theirs stay in the history', async () => {
    const { first, second } = await quarrel();
    first.write('First hand again.');
    await first.session.flush();
    const mine = await second.session.takeTheirs();
    expect(second.words()).toContain('First hand again.');
    expect(second.session.hasUnsavedWords()).toBe(false);
    second.session.bringBack(mine);
    expect(await second.session.flush()).toBe(true);
    expect(await stored()).toContain('Second hand.');
    expect(await everyVersion()).toContain('First hand again.');
  });

  it('save mine as a new story: both are there', async () => {
    const { second } = await quarrel();
    const other = await second.session.saveAsNew();
    expect(await stored()).toContain('First hand.');
    const { document } = await newsroom.client.articles.getArticle({ id: other });
    expect(plainText(document)).toContain('Second hand.');
  });

  it('hears of no saves, and still finds them when it looks', async () => {
    const [first, second] = [await openWindow('first'), await openWindow('second', { hears: false })];
    first.write('Unheard.');
    await first.session.flush();
    await second.session.lookForChanges();
    expect(second.words()).toContain('Unheard.');
  });
});

describe('a story deleted elsewhere', () => {
  it('keeps the words, says so, and makes a new story of them', async () => {
    const window = await openWindow('one');
    await newsroom.client.articles.spikeArticle({ id });
    await newsroom.client.articles.deleteArticle({ id });
    expect(window.session.snapshot().trouble).toEqual({ kind: 'deleted' });
    window.write('Written after the end.');
    expect(await window.session.flush()).toBe(false);
    const other = await window.session.saveAsNew();
    const { document } = await newsroom.client.articles.getArticle({ id: other });
    expect(plainText(document)).toContain('Written after the end.');
  });

  it('is found out by the save where no event came', async () => {
    const window = await openWindow('one', { hears: false });
    await newsroom.client.articles.spikeArticle({ id });
    await newsroom.client.articles.deleteArticle({ id });
    window.write('More.');
    await window.session.flush();
    expect(window.session.snapshot()).toMatchObject({ trouble: { kind: 'deleted' }, saveState: { kind: 'deleted' } });
  });
});

describe('a host that does not answer', () => {
  it('says so, keeps the words, and saves them when it is back', async () => {
    let isGone = false;
    const client = createClient((call) => {
      if (isGone) return Promise.reject(new Error('gone'));
      return newsroom.core.dispatch(call);
    }, 'one');
    const session = new StorySession(client.articles, await client.articles.getArticle({ id }));
    isGone = true;
    session.setFields({ headline: 'Written into the void' });
    expect(await session.flush()).toBe(false);
    expect(session.snapshot().saveState).toEqual({ kind: 'offline' });
    await expect(session.flushOrThrow()).rejects.toBeInstanceOf(AppError);
    isGone = false;
    await session.lookForChanges();
    expect(await session.flush()).toBe(true);
    expect(await stored()).toContain('Written into the void');
    session.stop();
  });

  it('loses nothing and quarrels with nobody where only the answer was lost', async () => {
    let isDeaf = false;
    const client = createClient(async (call) => {
      const answer = await newsroom.core.dispatch(call);
      if (isDeaf) throw new Error('the answer was lost');
      return answer;
    }, 'one');
    const session = new StorySession(client.articles, await client.articles.getArticle({ id }));
    isDeaf = true;
    session.setFields({ headline: 'Saved unheard' });
    expect(await session.flush()).toBe(false);
    session.setFields({ headline: 'Saved and heard' });
    isDeaf = false;
    expect(await session.flush()).toBe(true);
    expect(session.snapshot().trouble).toBeNull();
    expect(await stored()).toContain('Saved and heard');
    session.stop();
  });
});
