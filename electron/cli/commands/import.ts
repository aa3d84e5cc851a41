import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Command, Terminal } from '../command.ts';

interface Source {
  name: string;
  text: string;
}

async function readSource(operand: string, terminal: Terminal): Promise<Source> {
  if (operand === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of terminal.stdin) chunks.push(chunk);
    return { name: 'standard-input.json', text: Buffer.concat(chunks).toString('utf8') };
  }
  const path = resolve(terminal.cwd, operand);
  try {
    return { name: basename(path), text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reason = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'you may not read it' }[code];
    throw new AppError('not_found', `${path} can’t be read: ${reason ?? code}. Nothing was brought in.`);
  }
}

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE…',
  summary: 'Bring in documents as “show --json” prints them (also .md and .txt); - reads JSON from standard input.',
  options: {},
  operands: { least: 1, most: Infinity },
  run: async ({ operands, terminal, open }) => {
    const sources: Source[] = [];
    for (const operand of operands) sources.push(await readSource(operand, terminal));
    const { client } = await open();
    const ids: string[] = [];
    for (const source of sources) {
      try {
        const { id, notes } = await client.articles.importText(source);
        ids.push(id);
        for (const note of notes) terminal.stderr(`${source.name}: ${note}\n`);
      } catch (error) {
        if (!(error instanceof AppError) || sources.length === 1) throw error;
        const kept = ids.length > 0 ? ` Already in: ${ids.join(', ')}.` : '';
        throw new AppError(error.code, `${source.name}: ${error.message}${kept}`, { cause: error });
      }
    }
    return { json: { ids }, text: ids.join('\n') };
  },
};
