import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { ALLOWED, LAYER_FAULTS, LINT_FAULTS, type Fault } from './faults.ts';
import { plantTree, ROOT } from './planted-tree.ts';

const FOLDERS = ['shared', 'electron', 'renderer', 'tests'];
const trees: { remove(): void }[] = [];
afterAll(() => trees.forEach((tree) => tree.remove()));

const GROUND = Object.fromEntries(
  ['shared/lib', 'electron/core', 'renderer/ui', 'tests/support'].map((folder) => [
    `${folder}/ground.ts`,
    'export const ground = 0;\n',
  ]),
);
const planted = (files: Record<string, string>): string => {
  const tree = plantTree({ ...GROUND, ...files });
  trees.push(tree);
  return tree.root;
};
const allOf = (faults: Fault[]): Record<string, string> =>
  Object.assign({}, ...faults.map((fault) => fault.files)) as Record<string, string>;

/** What a checker wrote; it exits with an error where it finds faults, which is what we ask of it. */
async function output(cwd: string, program: string, args: string[]): Promise<string> {
  const running = promisify(execFile)(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
  });
  return await running
    .then(({ stdout }) => stdout)
    .catch((error: { stdout: string; stderr: string }) => error.stdout || error.stderr);
}

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string }[] };
}
async function layerFaults(files: Record<string, string>): Promise<string[]> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS];
  const report = JSON.parse(
    await output(planted(files), 'dependency-cruiser/bin/dependency-cruiser.mjs', args),
  ) as Cruise;
  return report.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

describe('the fences between the layers', () => {
  it('report a planted fault against every rule', async () => {
    const reported = await layerFaults(allOf(LAYER_FAULTS));
    const missed = LAYER_FAULTS.map((fault) => `${fault.rule} ${Object.keys(fault.files)[0]}`).filter(
      (fault) => !reported.includes(fault),
    );
    expect(missed).toEqual([]);
  });

  it('have a planted fault for every rule', () => {
    const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[];
    };
    expect(LAYER_FAULTS.map(({ rule }) => rule).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it('let the arrows of the design pass', async () => {
    expect(await layerFaults(ALLOWED)).toEqual([]);
  });
});

describe('the lint rules', () => {
  it('report a planted fault each', async () => {
    const root = planted(allOf(LINT_FAULTS));
    const args = ['--config', '.eslint.config.mjs', '--format', 'json', ...FOLDERS];
    const report = JSON.parse(await output(root, 'eslint/bin/eslint.js', args)) as {
      filePath: string;
      messages: { ruleId: string }[];
    }[];
    const reported = report.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => `${ruleId} ${filePath.slice(root.length + 1)}`),
    );
    const missed = LINT_FAULTS.map((fault) => `${fault.rule} ${Object.keys(fault.files)[0]}`).filter(
      (fault) => !reported.includes(fault),
    );
    expect(missed).toEqual([]);
    expect(reported.filter((line) => line.includes('ground.ts'))).toEqual([]);
  });
});
