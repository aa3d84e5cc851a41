import { textOption, type Command } from '../command.ts';

export const newCommand: Command = {
  name: 'new',
  usage: '[--headline TEXT] [--kicker TEXT] [--section TEXT]',
  summary: 'Start a story.',
  options: { headline: 'text', kicker: 'text', section: 'text' },
  operands: { least: 0, most: 0 },
  run: async ({ options, open }) => {
    const { client } = await open();
    const given = ['headline', 'kicker', 'section'].flatMap((name) => {
      const text = textOption(options, name);
      return text === undefined ? [] : [[name, text]];
    });
    const { id } = await client.articles.createArticle({ fields: Object.fromEntries(given) });
    return { json: { id }, text: id };
  },
};
