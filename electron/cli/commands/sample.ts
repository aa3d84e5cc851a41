import type { Command } from '../command.ts';

export const sampleCommand: Command = {
  name: 'sample',
  usage: '',
  summary: 'Put the sample story into the newsroom.',
  options: {},
  operands: { least: 0, most: 0 },
  run: async ({ open }) => {
    const { client } = await open();
    const { id } = await client.articles.createSampleArticle({});
    return { json: { id }, text: id };
  },
};
