import { resolve } from 'node:path';
import { verifyBundle } from '../../core/bundle/index.ts';
import type { Command } from '../command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'PATH',
  summary: 'Check a bundle, folder or zip: that no byte was added, changed or lost.',
  options: {},
  operands: { least: 1, most: 1 },
  run: async ({ operands, terminal }) => {
    const path = resolve(terminal.cwd, operands[0] ?? '');
    const { ok, digest, files, faults } = await verifyBundle(path);
    const json = { ok, path, digest, files, faults };
    if (ok) return { json, text: `${path} is whole: ${files} files, ${digest}` };
    const lines = faults.map((fault) => `${fault.kind}  ${fault.path}  ${fault.message}`);
    const problem = `${path} is not as it was written: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Don’t publish it; export the story again.`;
    return { json, text: lines.join('\n'), problem };
  },
};
