import { resolve } from 'node:path';
import { awaitJob } from '../await-job.ts';
import { neededOption, type Command } from '../command.ts';

export const backupCommand: Command = {
  name: 'backup',
  usage: '--out FILE',
  summary: 'Write the whole newsroom, stories and media, into one zip and check it.',
  options: { out: 'text' },
  operands: { least: 0, most: 0 },
  run: async ({ options, terminal, open }) => {
    const out = resolve(terminal.cwd, neededOption(options, 'out'));
    const newsroom = await open();
    const { jobId } = await newsroom.client.jobs.startBackup({ out });
    const { path, bytes } = await awaitJob(newsroom, jobId, 'backup');
    return { json: { path, bytes }, text: `${path}  ${bytes} bytes` };
  },
};
