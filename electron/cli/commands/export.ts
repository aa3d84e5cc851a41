import { resolve } from 'node:path';
import type { BundleResult, Edition } from '../../../shared/contract/jobs.contract.ts';
import { awaitJob } from '../await-job.ts';
import { neededOption, textOption, UsageError, type Command } from '../command.ts';
import { articleId } from './show.ts';

const printed = ({ path, digest, files, problems }: BundleResult) => ({
  path,
  digest,
  files,
  ...(problems.length > 0 ? { problems } : {}),
});
const line = ({ path, digest, files, problems }: BundleResult): string =>
  [`${path}  ${files} files  ${digest}`, ...problems.map(({ message }) => `  draft copy: ${message}`)].join('\n');

/** A masthead as `--shell` names it. Throws UsageError. */
function editionOf(shell: string | undefined): Edition {
  if (shell === undefined) return { as: 'today' };
  if (shell === 'published') return { as: 'published', export: null };
  // Why the end of the day: what was set at noon is the masthead of that day.
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(shell) ? `${shell}T23:59:59.999Z` : shell);
  if (/^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:\d{2}))?$/.test(shell) && !Number.isNaN(moment.getTime()))
    return { as: 'of', moment: moment.toISOString() };
  if (/^[0-9a-f]{8,64}$/i.test(shell)) return { as: 'in', hash: shell };
  throw new UsageError(
    `--shell takes a day (2026-11-24), a moment with its offset, a masthead’s id of eight digits or more, or “published”; not “${shell}”.`,
  );
}

export const exportCommand: Command = {
  name: 'export',
  usage: 'ID… | --all  --out DIR [--zip | --packet] [--shell DATE|ID|published] [--allow-problems]',
  summary:
    'Write the page of one story into DIR (with --zip: into that file), or of several each into its own below DIR; with --shell, in the masthead of a day or an id, or as it was last exported. A story that can’t be published yet stops it; with --allow-problems it goes out as a draft copy. With --packet, write the story itself with its media into one .story file, to be brought in elsewhere.',
  options: { all: 'switch', out: 'text', zip: 'switch', packet: 'switch', shell: 'text', 'allow-problems': 'switch' },
  operands: { least: 0, most: Infinity },
  run: async ({ options, operands, terminal, open }) => {
    const all = options['all'] === true;
    if (all === operands.length > 0) throw new UsageError('Name the stories by their ids, or say --all.');
    if (options['zip'] && options['packet']) throw new UsageError('--zip and --packet exclude each other.');
    const out = resolve(terminal.cwd, neededOption(options, 'out'));
    const edition = editionOf(textOption(options, 'shell'));
    const newsroom = await open();
    const { jobId } = await newsroom.client.jobs.startExport({
      articles: all ? 'all' : operands.map(articleId),
      form: options['packet'] ? 'packet' : options['zip'] ? 'zip' : 'folder',
      out,
      edition,
      allowProblems: options['allow-problems'] === true,
    });
    const { bundles } = await awaitJob(newsroom, jobId, 'export');
    for (const warning of bundles.flatMap(({ warnings }) => warnings)) terminal.stderr(`copydesk: ${warning}\n`);
    const [only] = bundles;
    const single = !all && operands.length === 1 && only;
    return { json: single ? printed(only) : bundles.map(printed), text: bundles.map(line).join('\n') };
  },
};
