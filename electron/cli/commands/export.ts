import { resolve } from 'node:path';
import type { BundleResult } from '../../../shared/contract/jobs.contract.ts';
import { awaitJob } from '../await-job.ts';
import { neededOption, UsageError, type Command } from '../command.ts';
import { articleId } from './show.ts';

const printed = ({ path, digest, files }: BundleResult) => ({ path, digest, files });
const line = ({ path, digest, files }: BundleResult): string => `${path}  ${files} files  ${digest}`;

export const exportCommand: Command = {
  name: 'export',
  usage: 'ID… | --all  --out DIR [--zip]',
  summary:
    'Write the page of one story into DIR (with --zip: into that file), or of several each into its own below DIR.',
  options: { all: 'switch', out: 'text', zip: 'switch' },
  operands: { least: 0, most: Infinity },
  run: async ({ options, operands, terminal, open }) => {
    const all = options['all'] === true;
    if (all === operands.length > 0) throw new UsageError('Name the stories by their ids, or say --all.');
    const out = resolve(terminal.cwd, neededOption(options, 'out'));
    const newsroom = await open();
    const { jobId } = await newsroom.client.jobs.startExport({
      articles: all ? 'all' : operands.map(articleId),
      form: options['zip'] ? 'zip' : 'folder',
      out,
    });
    const { bundles } = await awaitJob(newsroom, jobId, 'export');
    const [only] = bundles;
    const single = !all && operands.length === 1 && only;
    return { json: single ? printed(only) : bundles.map(printed), text: bundles.map(line).join('\n') };
  },
};
