import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import {
  IMPORT_FORMATS,
  type ImportFormat,
  type ImportReport,
  type ImportSource,
  type RefusedSource,
} from '../../../shared/contract/import-report.ts';
import { awaitJob } from '../await-job.ts';
import { textOption, UsageError, type Command, type Newsroom, type OptionValues, type Terminal } from '../command.ts';

/** A file to bring in: its name, with folders where it comes from one, and its bytes. */
interface FoundFile {
  name: string;
  body(): AsyncIterable<Uint8Array>;
}

/** Files of a folder that are looked at: stories of every form, and the pictures and videos that they may name. */
const READABLE = /\.(?:docx|html?|xhtml|md|markdown|rtf|txt|text|story|json|png|jpe?g|webp|gif|avif|mp4|webm|vtt)$/i;

function formatFrom(options: OptionValues): ImportFormat {
  const asked = textOption(options, 'format') ?? 'auto';
  const format = IMPORT_FORMATS.find((known) => known === asked);
  if (!format) throw new UsageError(`--format takes one of: ${IMPORT_FORMATS.join(', ')}.`);
  return format;
}

async function findFiles(operand: string, terminal: Terminal): Promise<FoundFile[]> {
  if (operand === '-') return [{ name: 'standard-input', body: () => terminal.stdin }];
  const path = resolve(terminal.cwd, operand);
  try {
    if (!(await stat(path)).isDirectory()) return [{ name: basename(path), body: () => createReadStream(path) }];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && READABLE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    return paths
      .sort()
      .map((file) => ({ name: relative(path, file).replaceAll('\\', '/'), body: () => createReadStream(file) }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reason = { ENOENT: 'there is no such file', EACCES: 'you may not read it' }[code];
    throw new AppError('not_found', `${path} can’t be read: ${reason ?? code}. Nothing was brought in.`);
  }
}

async function upload({ core }: Newsroom, { name, body }: FoundFile): Promise<ImportSource> {
  try {
    const { uploadId } = await core.uploads.put({ name, body: body() });
    return { kind: 'upload', uploadId, name };
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new AppError('not_found', `${name} can’t be read: ${code}. Nothing was brought in.`, { cause: error });
  }
}

const linesOf = (report: ImportReport): string[] => [
  ...report.notes,
  ...(report.toConfirm.length > 0 ? [`${report.toConfirm.length} things to confirm`] : []),
  ...(report.lines.some(({ fate }) => fate === 'set-aside')
    ? [`${report.lines.filter(({ fate }) => fate === 'set-aside').length} lines set aside`]
    : []),
];

const problemOf = (refused: readonly RefusedSource[]): string | undefined =>
  refused.length === 0
    ? undefined
    : `Not brought in: ${refused.map(({ source, error }) => `${source}: ${error.message}`).join(' ')}`;

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE|DIR|-… [--format auto|text|html|docx|md|rtf|story]',
  summary:
    'Bring in Word files, web pages, Markdown, RTF, text and stories of ours, or all in a folder; with --json, how each line was understood.',
  options: { format: 'text' },
  operands: { least: 1, most: Infinity },
  run: async ({ options, operands, terminal, open }) => {
    const format = formatFrom(options);
    const files = (await Promise.all(operands.map((operand) => findFiles(operand, terminal)))).flat();
    if (files.length === 0) {
      throw new AppError('not_found', 'There is nothing in this folder that Copydesk reads. Nothing was brought in.');
    }
    const newsroom = await open();
    const sources: ImportSource[] = [];
    for (const file of files) sources.push(await upload(newsroom, file));
    const { jobId } = await newsroom.client.jobs.startImport({ sources, format });
    const { stories, refused } = await awaitJob(newsroom, jobId, 'import');
    const [only] = refused;
    if (only && files.length === 1) throw AppError.fromWire(only.error);
    const reports: ImportReport[] = [];
    for (const { id, source } of stories) {
      const { report } = await newsroom.client.articles.getImportReport({ id });
      if (!report) continue;
      reports.push(report);
      if (!options['json']) for (const line of linesOf(report)) terminal.stderr(`${source}: ${line}\n`);
    }
    const ids = stories.map(({ id }) => id);
    const problem = problemOf(refused);
    return { json: { ids, reports, refused }, text: ids.join('\n'), ...(problem === undefined ? {} : { problem }) };
  },
};
