import { expect, it } from 'vitest';
import { newArticleId, newCommandId } from '../../shared/domain/ids.ts';
import { storyOf } from '../fixtures/documents.ts';
import { overEveryCarrier } from './carriers.ts';

const ADA = { name: 'Ada Quill', initials: 'AQ', role: 'editor' } as const;
const ANCHOR = { blockId: 'b1', exact: 'ferry', prefix: 'The ', suffix: ' runs' };

overEveryCarrier('comments', (at) => {
  const story = async () => {
    const { id } = await at.client.articles.createFromDocument({ document: storyOf(['The ferry runs.']) });
    return id;
  };
  const threads = async (articleId: Awaited<ReturnType<typeof story>>) =>
    (await at.client.comments.listComments({ articleId })).threads;

  it('keeps what was said, about which words, by whom, with its answers in order', async () => {
    await at.client.newsroom.setProfile({ profile: ADA });
    const articleId = await story();
    const { id } = await at.client.comments.addComment({ articleId, anchor: ANCHOR, text: '  Which one?\nSay so. ' });
    await at.client.comments.replyToComment({ commentId: id, text: 'The big one.' });
    await at.client.comments.replyToComment({ commentId: id, text: 'Thanks.' });
    const at0 = { by: ADA, at: expect.any(String) };
    expect(await threads(articleId)).toEqual([
      {
        id,
        text: 'Which one?\nSay so.',
        ...at0,
        anchor: ANCHOR,
        resolved: null,
        replies: [
          { id: expect.any(String), text: 'The big one.', ...at0 },
          { id: expect.any(String), text: 'Thanks.', ...at0 },
        ],
      },
    ]);
  });

  it('settles a comment and opens it again, takes it away and brings it back', async () => {
    const articleId = await story();
    const { id } = await at.client.comments.addComment({ articleId, anchor: ANCHOR, text: 'Check.' });
    const { id: answer } = await at.client.comments.replyToComment({ commentId: id, text: 'Done.' });
    await at.client.comments.resolveComment({ commentId: id, resolved: true });
    expect((await threads(articleId))[0]?.resolved).toMatchObject({ at: expect.any(String) });
    await at.client.comments.resolveComment({ commentId: id, resolved: false });
    await at.client.comments.removeComment({ commentId: answer, removed: true });
    expect(await threads(articleId)).toMatchObject([{ resolved: null, replies: [] }]);
    await at.client.comments.removeComment({ commentId: id, removed: true });
    expect(await threads(articleId)).toEqual([]);
    await at.client.comments.removeComment({ commentId: id, removed: false });
    await at.client.comments.removeComment({ commentId: answer, removed: false });
    expect(await threads(articleId)).toMatchObject([{ replies: [{ text: 'Done.' }] }]);
  });

  it('adds a comment once, however often it is sent', async () => {
    const articleId = await story();
    const twice = { articleId, anchor: ANCHOR, text: 'Once.', commandId: newCommandId() };
    expect(await at.client.comments.addComment(twice)).toEqual(await at.client.comments.addComment(twice));
    expect(await threads(articleId)).toHaveLength(1);
  });

  it('says nothing about a story that is not there, and takes no empty words', async () => {
    const articleId = newArticleId();
    await expect(at.client.comments.addComment({ articleId, anchor: ANCHOR, text: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      at.client.comments.addComment({ articleId: await story(), anchor: ANCHOR, text: ' \n ' }),
    ).rejects.toMatchObject({ code: 'validation' });
  });

  it('answers a comment but no answer', async () => {
    const { id } = await at.client.comments.addComment({ articleId: await story(), anchor: ANCHOR, text: 'A' });
    const { id: answer } = await at.client.comments.replyToComment({ commentId: id, text: 'B' });
    await expect(at.client.comments.replyToComment({ commentId: answer, text: 'C' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('goes with its story when that is deleted for good, and is no part of its document', async () => {
    const articleId = await story();
    const { id } = await at.client.comments.addComment({ articleId, anchor: ANCHOR, text: 'Secret words' });
    const { document } = await at.client.articles.getArticle({ id: articleId });
    expect(JSON.stringify(document)).not.toContain('Secret words');
    await at.client.articles.spikeArticle({ id: articleId });
    expect(await threads(articleId)).toHaveLength(1);
    await at.client.articles.deleteArticle({ id: articleId });
    await expect(threads(articleId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(at.client.comments.resolveComment({ commentId: id, resolved: true })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
