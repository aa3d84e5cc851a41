import { resolve } from 'node:path';
import { awaitJob } from '../await-job.ts';
import { neededOption, textOption, UsageError, type Command } from '../command.ts';

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const exportSiteCommand: Command = {
  name: 'export-site',
  usage: '--out DIR [--status ready | --all] [--fresh] [--allow-problems]',
  summary:
    'Write the whole site into DIR, or bring the site there up to date: the stories that are ready (--all: drafts too), never spiked or embargoed ones. A ready story that can’t be published stops it, unless --allow-problems.',
  options: { out: 'text', all: 'switch', status: 'text', fresh: 'switch', 'allow-problems': 'switch' },
  operands: { least: 0, most: 0 },
  run: async ({ options, terminal, open }) => {
    const [all, status] = [options['all'] === true, textOption(options, 'status')];
    if (status !== undefined && (all || status !== 'ready'))
      throw new UsageError('A site is made of the stories with --status ready, or of --all.');
    const out = resolve(terminal.cwd, neededOption(options, 'out'));
    const newsroom = await open();
    const { jobId } = await newsroom.client.jobs.startSiteExport({
      out,
      stories: all ? 'all' : 'ready',
      fresh: options['fresh'] === true,
      allowProblems: options['allow-problems'] === true,
    });
    const { site } = await awaitJob(newsroom, jobId, 'export-site');
    for (const warning of site.warnings) terminal.stderr(`copydesk: ${warning}\n`);
    const { path, stories, files, written, removed, digest } = site;
    const text = `${path}  ${many(stories, 'story').replace('storys', 'stories')}, ${many(files, 'file')}: ${written} written, ${removed} removed  ${digest}`;
    return { json: site, text };
  },
};
