import { ID_PATTERN, type ArticleId } from '../../../shared/domain/ids.ts';
import { plainText } from '../../../shared/document/read/plain-text.ts';
import { writeDocument } from '../../../shared/document/read-document.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { UsageError, type Command } from '../command.ts';
import { pageOf } from '../page-of.ts';

/** An id as typed, checked for its form alone. Throws AppError `not_found`, since no story can have another form. */
export function articleId(text: string): ArticleId {
  if (!ID_PATTERN.test(text)) throw new AppError('not_found', `There is no story with the id “${text}”.`);
  return text as ArticleId;
}

export const showCommand: Command = {
  name: 'show',
  usage: 'ID [--text | --html]',
  summary: 'Print a story: its words, its page, or (with --json) its document.',
  options: { text: 'switch', html: 'switch' },
  operands: { least: 1, most: 1 },
  run: async ({ options, operands, open }) => {
    if ([options['text'], options['html'], options['json']].filter(Boolean).length > 1)
      throw new UsageError('--json, --text and --html exclude each other.');
    const newsroom = await open();
    const id = articleId(operands[0] ?? '');
    const { summary, document } = await newsroom.client.articles.getArticle({ id });
    const text = options['html'] ? await pageOf(newsroom, document, summary.updatedAt) : plainText(document);
    return { json: { id, ...writeDocument(document) }, text };
  },
};
